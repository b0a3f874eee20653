package org.hoistpy.objects.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.exception.PyErrors;

/**
 * Arithmetic on int values of any size (language reference, section 6.7). Division and modulo round
 * towards negative infinity.
 */
public final class IntArithmetic {
  private IntArithmetic() {}

  @TruffleBoundary
  public static Object add(Object left, Object right) {
    if (left instanceof Long x && right instanceof Long y) {
      long sum = x + y;
      if (((x ^ sum) & (y ^ sum)) >= 0) {
        return sum;
      }
    }
    return PyInts.normalize(PyInts.big(left).add(PyInts.big(right)));
  }

  @TruffleBoundary
  public static Object subtract(Object left, Object right) {
    if (left instanceof Long x && right instanceof Long y) {
      long difference = x - y;
      if (((x ^ y) & (x ^ difference)) >= 0) {
        return difference;
      }
    }
    return PyInts.normalize(PyInts.big(left).subtract(PyInts.big(right)));
  }

  @TruffleBoundary
  public static Object multiply(Object left, Object right) {
    if (left instanceof Long x && right instanceof Long y) {
      long high = Math.multiplyHigh(x, y);
      long low = x * y;
      if (high == low >> 63) {
        return low;
      }
    }
    try {
      return PyInts.normalize(PyInts.big(left).multiply(PyInts.big(right)));
    } catch (ArithmeticException tooLarge) {
      throw PyErrors.memoryError();
    }
  }

  @TruffleBoundary
  public static Object floorDivide(Object left, Object right) {
    if (right.equals(0L)) {
      throw PyErrors.zeroDivisionError("integer division or modulo by zero");
    }
    if (left instanceof Long x && right instanceof Long y && !(x == Long.MIN_VALUE && y == -1)) {
      return Math.floorDiv(x, y);
    }
    return PyInts.normalize(floorDivide(PyInts.big(left), PyInts.big(right))[0]);
  }

  @TruffleBoundary
  public static Object modulo(Object left, Object right) {
    if (right.equals(0L)) {
      throw PyErrors.zeroDivisionError("integer modulo by zero");
    }
    if (left instanceof Long x && right instanceof Long y) {
      return Math.floorMod(x, y);
    }
    return PyInts.normalize(floorDivide(PyInts.big(left), PyInts.big(right))[1]);
  }

  /** Quotient and remainder. */
  @TruffleBoundary
  public static Object[] divmod(Object left, Object right) {
    if (right.equals(0L)) {
      throw PyErrors.zeroDivisionError("integer division or modulo by zero");
    }
    BigInteger[] result = floorDivide(PyInts.big(left), PyInts.big(right));
    return new Object[] {PyInts.normalize(result[0]), PyInts.normalize(result[1])};
  }

  static BigInteger[] floorDivide(BigInteger dividend, BigInteger divisor) {
    BigInteger[] result = dividend.divideAndRemainder(divisor);
    if (result[1].signum() != 0 && result[1].signum() != divisor.signum()) {
      result[0] = result[0].subtract(BigInteger.ONE);
      result[1] = result[1].add(divisor);
    }
    return result;
  }

  @TruffleBoundary
  public static Object negate(Object value) {
    return value instanceof Long x && x != Long.MIN_VALUE
        ? (Object) (-x)
        : PyInts.normalize(PyInts.big(value).negate());
  }

  @TruffleBoundary
  public static Object absolute(Object value) {
    return PyInts.sign(value) < 0 ? negate(value) : value;
  }

  @TruffleBoundary
  public static Object invert(Object value) {
    return value instanceof Long x ? (Object) (~x) : PyInts.normalize(((BigInteger) value).not());
  }

  @TruffleBoundary
  public static Object and(Object left, Object right) {
    return left instanceof Long x && right instanceof Long y
        ? (Object) (x & y)
        : PyInts.normalize(PyInts.big(left).and(PyInts.big(right)));
  }

  @TruffleBoundary
  public static Object or(Object left, Object right) {
    return left instanceof Long x && right instanceof Long y
        ? (Object) (x | y)
        : PyInts.normalize(PyInts.big(left).or(PyInts.big(right)));
  }

  @TruffleBoundary
  public static Object xor(Object left, Object right) {
    return left instanceof Long x && right instanceof Long y
        ? (Object) (x ^ y)
        : PyInts.normalize(PyInts.big(left).xor(PyInts.big(right)));
  }

  @TruffleBoundary
  public static Object shiftLeft(Object value, Object count) {
    int direction = PyInts.sign(count);
    if (direction < 0) {
      throw PyErrors.valueError("negative shift count");
    }
    if (value.equals(0L) || direction == 0) {
      return value;
    }
    if (!(count instanceof Long places)) {
      throw PyErrors.overflowError("too many digits in integer");
    }
    if (places < Long.SIZE && value instanceof Long x && x << places >> places == x) {
      return x << places;
    }
    if (places > Integer.MAX_VALUE) {
      throw PyErrors.memoryError();
    }
    try {
      return PyInts.normalize(PyInts.big(value).shiftLeft(places.intValue()));
    } catch (ArithmeticException tooLarge) {
      throw PyErrors.memoryError();
    }
  }

  @TruffleBoundary
  public static Object shiftRight(Object value, Object count) {
    if (PyInts.sign(count) < 0) {
      throw PyErrors.valueError("negative shift count");
    }
    long places = count instanceof Long small ? small : Long.MAX_VALUE;
    if (value instanceof Long x) {
      return x >> Math.min(places, Long.SIZE - 1);
    }
    int clamped = (int) Math.min(places, Integer.MAX_VALUE);
    return PyInts.normalize(((BigInteger) value).shiftRight(clamped));
  }
}
