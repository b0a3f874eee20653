package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.objects.number.FloatArithmetic;
import org.hoistpy.objects.number.IntDivision;

/** The operator {@code /}: a float, rounded once, even from ints. */
abstract class TrueDivNode extends ArithmeticNode {
  protected TrueDivNode(boolean inplace) {
    super(BinaryOp.TRUEDIV, inplace);
  }

  @Specialization
  protected static double doLong(long left, long right) {
    return right != 0 && IntDivision.isExactDouble(left) && IntDivision.isExactDouble(right)
        ? (double) left / (double) right
        : IntDivision.trueDivide(left, right);
  }

  @Specialization
  protected static double doDouble(double left, double right) {
    return FloatArithmetic.divide(left, right);
  }

  @Specialization
  protected static double doLongDouble(long left, double right) {
    return FloatArithmetic.divide(left, right);
  }

  @Specialization
  protected static double doDoubleLong(double left, long right) {
    return FloatArithmetic.divide(left, right);
  }
}
