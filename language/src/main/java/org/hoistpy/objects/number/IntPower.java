package org.hoistpy.objects.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.exception.PyErrors;

/** Powers of int values: {@code a ** b} and {@code pow(a, b, m)}. */
public final class IntPower {
  private IntPower() {}

  /** {@code base ** exponent}: an int, or a float where the exponent is negative. */
  @TruffleBoundary
  public static Object power(Object base, Object exponent) {
    if (PyInts.sign(exponent) < 0) {
      return FloatArithmetic.power(PyInts.toDouble(base), PyInts.toDouble(exponent));
    }
    if (exponent.equals(0L) || base.equals(1L)) {
      return 1L;
    }
    if (base.equals(0L)) {
      return 0L;
    }
    if (base.equals(-1L)) {
      return PyInts.big(exponent).testBit(0) ? -1L : 1L;
    }
    if (!(exponent instanceof Long count) || count > Integer.MAX_VALUE) {
      throw PyErrors.memoryError();
    }
    try {
      return PyInts.normalize(PyInts.big(base).pow(count.intValue()));
    } catch (ArithmeticException tooLarge) {
      throw PyErrors.memoryError();
    }
  }

  /** {@code base ** exponent} if it fits in a long; throws ArithmeticException if it does not. */
  public static long powerExact(long base, long exponent) {
    if (exponent == 2) {
      return Math.multiplyExact(base, base);
    }
    long result = 1;
    long factor = base;
    long remaining = exponent;
    while (true) {
      if ((remaining & 1) != 0) {
        result = Math.multiplyExact(result, factor);
      }
      remaining >>= 1;
      if (remaining == 0) {
        return result;
      }
      factor = Math.multiplyExact(factor, factor);
    }
  }

  /** {@code pow(base, exponent, modulus)}; the result has the sign of the modulus. */
  @TruffleBoundary
  public static Object power(Object base, Object exponent, Object modulus) {
    BigInteger divisor = PyInts.big(modulus);
    if (divisor.signum() == 0) {
      throw PyErrors.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger positive = divisor.abs();
    BigInteger result;
    try {
      result = PyInts.big(base).modPow(PyInts.big(exponent), positive);
    } catch (ArithmeticException notInvertible) {
      throw PyErrors.valueError("base is not invertible for the given modulus");
    }
    if (divisor.signum() < 0 && result.signum() != 0) {
      result = result.add(divisor);
    }
    return PyInts.normalize(result);
  }
}
