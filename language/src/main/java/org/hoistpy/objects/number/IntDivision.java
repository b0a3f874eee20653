package org.hoistpy.objects.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.exception.PyErrors;

/** True division of int values, rounded once, to nearest with ties to even. */
public final class IntDivision {
  /** Longs of at most this magnitude are doubles, and then one hardware division rounds once. */
  private static final long EXACT = 1L << 53;

  private IntDivision() {}

  /** Whether the quotient of the doubles is the correctly rounded quotient of the longs. */
  public static boolean isExactDouble(long value) {
    return value >= -EXACT && value <= EXACT;
  }

  /** {@code left / right}; ZeroDivisionError, or OverflowError if the quotient is no float. */
  @TruffleBoundary
  public static double trueDivide(Object left, Object right) {
    if (right.equals(0L)) {
      throw PyErrors.zeroDivisionError("division by zero");
    }
    if (left instanceof Long x && right instanceof Long y && isExactDouble(x) && isExactDouble(y)) {
      return (double) x / (double) y;
    }
    double result = divide(PyInts.big(left), PyInts.big(right));
    if (Double.isInfinite(result)) {
      throw PyErrors.overflowError("integer division result too large for a float");
    }
    return result;
  }

  /** The quotient of any two integers as the nearest double, infinite beyond the range. */
  @TruffleBoundary
  public static double divide(BigInteger dividend, BigInteger divisor) {
    boolean negative = dividend.signum() < 0 != divisor.signum() < 0;
    BigInteger numerator = dividend.abs();
    BigInteger denominator = divisor.abs();
    if (numerator.signum() == 0) {
      return negative ? -0.0 : 0.0;
    }
    // Scale so that the integer quotient has 64 or 65 bits, far enough below to leave rounding to
    // the conversion: the remainder becomes a sticky bit under the quotient.
    long shift = 64L - (numerator.bitLength() - (long) denominator.bitLength());
    if (shift > 1200) {
      return negative ? -0.0 : 0.0;
    }
    if (shift < -1200) {
      return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    BigInteger[] parts =
        shift >= 0
            ? numerator.shiftLeft((int) shift).divideAndRemainder(denominator)
            : numerator.divideAndRemainder(denominator.shiftLeft((int) -shift));
    double magnitude = scale(parts[0], parts[1].signum() != 0, (int) -shift);
    return negative ? -magnitude : magnitude;
  }

  /** {@code (quotient + sticky) * 2**exponent} rounded once, gradual underflow included. */
  static double scale(BigInteger quotient, boolean sticky, int exponent) {
    int top = quotient.bitLength() + exponent;
    int lowest = Math.max(top - Double.PRECISION, Double.MIN_EXPONENT - Double.PRECISION + 1);
    int drop = lowest - exponent;
    if (drop > quotient.bitLength() + 1) {
      return 0.0;
    }
    if (drop <= 0) {
      // Only a caller with a short quotient gets here; nothing is dropped.
      return Math.scalb(quotient.doubleValue(), exponent);
    }
    long kept = quotient.shiftRight(drop).longValue();
    boolean half = quotient.testBit(drop - 1);
    boolean rest = sticky || quotient.getLowestSetBit() < drop - 1;
    if (half && (rest || (kept & 1) != 0)) {
      kept++;
    }
    // kept has at most 53 bits (or is a power of two), so neither conversion nor scaling rounds.
    return Math.scalb((double) kept, lowest);
  }
}
