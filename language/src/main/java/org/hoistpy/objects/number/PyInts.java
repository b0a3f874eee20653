package org.hoistpy.objects.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.text.FloatText;
import org.hoistpy.text.FormatProblem;

/**
 * The representation of int: which Java values are ints, and conversions between them.
 *
 * <p>An int value is a {@code Long}, or a {@code BigInteger} outside the range of long, never both.
 * Methods that take an "int value" expect exactly that; {@link #valueOrNull} obtains one from
 * anything that is an instance of int.
 */
public final class PyInts {
  private PyInts() {}

  /** The int value equal to {@code value}. */
  @TruffleBoundary
  public static Object normalize(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value;
  }

  /** An int value as a BigInteger. */
  @TruffleBoundary
  public static BigInteger big(Object value) {
    return value instanceof Long small ? BigInteger.valueOf(small) : (BigInteger) value;
  }

  /** Whether the object is an instance of int, including bool and subclasses. */
  public static boolean isInt(Object object) {
    return object instanceof Long
        || object instanceof BigInteger
        || object instanceof Boolean
        || object instanceof PyIntObject;
  }

  /** The int value of an instance of int, null for anything else. */
  public static Object valueOrNull(Object object) {
    if (object instanceof Long || object instanceof BigInteger) {
      return object;
    }
    if (object instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    return object instanceof PyIntObject subclassed ? subclassed.value() : null;
  }

  /** −1, 0 or 1. */
  @TruffleBoundary
  public static int sign(Object value) {
    return value instanceof Long small ? Long.signum(small) : ((BigInteger) value).signum();
  }

  /** Three-way comparison of two int values. */
  @TruffleBoundary
  public static int compare(Object left, Object right) {
    if (left instanceof Long x) {
      return right instanceof Long y ? Long.compare(x, y) : -((BigInteger) right).signum();
    }
    BigInteger x = (BigInteger) left;
    return right instanceof BigInteger y ? x.compareTo(y) : x.signum();
  }

  /** The nearest double, ties to even; OverflowError beyond its range. */
  @TruffleBoundary
  public static double toDouble(Object value) {
    if (value instanceof Long small) {
      return small;
    }
    double result = ((BigInteger) value).doubleValue();
    if (Double.isInfinite(result)) {
      throw PyErrors.overflowError("int too large to convert to float");
    }
    return result;
  }

  /** A double truncated towards zero; OverflowError and ValueError for infinities and NaN. */
  @TruffleBoundary
  public static Object fromDouble(double value) {
    if (value > -0x1p63 && value < 0x1p63) {
      return (long) value;
    }
    try {
      return normalize(FloatText.truncate(value));
    } catch (FormatProblem notFinite) {
      throw PyErrors.fromFormatProblem(notFinite);
    }
  }

  /** Number of bits of the magnitude. */
  @TruffleBoundary
  public static long bitLength(Object value) {
    return value instanceof Long small
        ? Long.SIZE - Long.numberOfLeadingZeros(small < 0 ? -small : small)
        : ((BigInteger) value).abs().bitLength();
  }
}
