package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Specialization;

/** An operator on longs and floats that its {@link NumericKernel} describes. */
abstract class NumericNode extends ArithmeticNode {
  private final NumericKernel kernel;

  protected NumericNode(BinaryOp op, boolean inplace) {
    super(op, inplace);
    this.kernel = NumericKernel.valueOf(op.name());
  }

  @Specialization(rewriteOn = ArithmeticException.class)
  protected final long doLong(long left, long right) {
    return kernel.exact(left, right);
  }

  @Specialization(replaces = "doLong")
  protected final Object doLongWide(long left, long right) {
    return kernel.wide(left, right);
  }

  @Specialization
  protected final double doDouble(double left, double right) {
    return kernel.apply(left, right);
  }

  @Specialization
  protected final double doLongDouble(long left, double right) {
    return kernel.apply(left, right);
  }

  @Specialization
  protected final double doDoubleLong(double left, long right) {
    return kernel.apply(left, right);
  }
}
