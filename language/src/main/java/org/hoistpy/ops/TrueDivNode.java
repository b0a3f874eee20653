package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.hoistpy.objects.number.FloatArithmetic;
import org.hoistpy.objects.number.IntDivision;

/** The operator {@code /}: a float, rounded once, even from ints. */
abstract class TrueDivNode extends ArithmeticNode {
  protected TrueDivNode(boolean inplace) {
    super(BinaryOp.TRUEDIV, inplace);
  }

  /**
   * Never a long; written out because a division that always raises teaches the caller nothing. The
   * result comes first: code that was never reached before ends the compiled code.
   */
  @Override
  public final long executeLong(long left, long right) throws UnexpectedResultException {
    double result = doLong(left, right);
    throw new UnexpectedResultException(result);
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
