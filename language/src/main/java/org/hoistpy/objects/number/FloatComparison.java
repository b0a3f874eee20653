package org.hoistpy.objects.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.text.FloatText;

/**
 * Exact order between an int and a float: neither is rounded to the other's type. Callers deal with
 * NaN, which has no order, first.
 */
public final class FloatComparison {
  private FloatComparison() {}

  /** The sign of {@code left - right} for a right operand that is not NaN. */
  public static int compare(long left, double right) {
    if (right >= 0x1p63) {
      return -1;
    }
    if (right < -0x1p63) {
      return 1;
    }
    long whole = (long) right;
    // Where the whole parts agree the fraction decides; (double) whole is then exact.
    return left != whole ? Long.compare(left, whole) : Double.compare((double) whole, right + 0.0);
  }

  /** The sign of {@code left - right} for an int value and a right operand that is not NaN. */
  @TruffleBoundary
  public static int compare(Object left, double right) {
    if (left instanceof Long small) {
      return compare(small.longValue(), right);
    }
    BigInteger big = (BigInteger) left;
    if (Math.abs(right) < 0x1p63) {
      return big.signum();
    }
    if (Double.isInfinite(right)) {
      return right > 0 ? -1 : 1;
    }
    return big.compareTo(FloatText.truncate(right));
  }
}
