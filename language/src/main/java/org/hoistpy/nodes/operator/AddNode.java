package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.ops.BinaryOp;

/** {@code +}. */
public abstract class AddNode extends BinaryExpressionNode {
  protected AddNode(BinaryOp operator, boolean inPlace) {
    super(operator, inPlace);
  }

  @Specialization(rewriteOn = ArithmeticException.class)
  protected long doLong(long left, long right) {
    return Math.addExact(left, right);
  }

  @Specialization
  protected double doDouble(double left, double right) {
    return left + right;
  }

  @Specialization
  protected double doLongDouble(long left, double right) {
    return left + right;
  }

  @Specialization
  protected double doDoubleLong(double left, long right) {
    return left + right;
  }

  @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
  protected Object doGeneric(Object left, Object right) {
    return generic(left, right);
  }
}
