package org.hoistpy.objects.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.text.FloatText;
import org.hoistpy.text.FormatProblem;

/** {@code round(number, digits)} for int and float: to nearest, ties to even, without error. */
public final class Rounding {
  private Rounding() {}

  /** A float rounded to decimal places; {@code digits} is an int value. */
  @TruffleBoundary
  public static double round(double value, Object digits) {
    long clamped =
        digits instanceof Long small ? small : PyInts.sign(digits) * (long) Integer.MAX_VALUE;
    int places = (int) Math.clamp(clamped, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    try {
      return FloatText.round(value, places);
    } catch (FormatProblem tooLarge) {
      throw PyErrors.fromFormatProblem(tooLarge);
    }
  }

  /** An int value rounded to a multiple of {@code 10 ** -digits}, for negative digits. */
  @TruffleBoundary
  public static Object round(Object value, Object digits) {
    if (PyInts.sign(digits) >= 0) {
      return value;
    }
    BigInteger number = PyInts.big(value);
    // A unit of more digits than the number has rounds it to zero.
    if (!(digits instanceof Long places) || places < -(number.bitLength() / 3 + 2L)) {
      return 0L;
    }
    BigInteger unit = BigInteger.TEN.pow((int) -places);
    return PyInts.normalize(number.subtract(nearestRemainder(number, unit)));
  }

  /** What to subtract from the number to get the nearest multiple of the unit, ties to even. */
  private static BigInteger nearestRemainder(BigInteger number, BigInteger unit) {
    BigInteger[] parts = IntArithmetic.floorDivide(number, unit);
    int order = parts[1].shiftLeft(1).compareTo(unit);
    boolean up = order > 0 || order == 0 && parts[0].testBit(0);
    return up ? parts[1].subtract(unit) : parts[1];
  }
}
