package org.hoistpy.modules.math;

import com.oracle.truffle.api.dsl.Specialization;
import java.util.function.DoubleUnaryOperator;
import org.hoistpy.calls.InlineUnaryNode;
import org.hoistpy.ops.FloatConversion;

/** An inlined function of one float; the function is constant in compiled code. */
abstract class MathFunctionNode extends InlineUnaryNode {
  private final DoubleUnaryOperator function;
  private final boolean canOverflow;

  protected MathFunctionNode(DoubleUnaryOperator function, boolean canOverflow) {
    this.function = function;
    this.canOverflow = canOverflow;
  }

  @Specialization
  protected final double doDouble(double x) {
    return MathErrors.checked(function.applyAsDouble(x), x, canOverflow);
  }

  @Specialization
  protected final double doLong(long x) {
    return doDouble(x);
  }

  @Specialization
  protected final double doObject(Object x) {
    return doDouble(FloatConversion.asDouble(x));
  }
}
