package org.hoistpy.objects.number;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;

/**
 * The float operators that are not one machine instruction (language reference, section 6.7): the
 * remainder has the sign of the divisor, and division by zero is an error.
 */
public final class FloatArithmetic {
  private static final long ERANGE = 34;

  private FloatArithmetic() {}

  public static double divide(double left, double right) {
    if (injectBranchProbability(SLOWPATH_PROBABILITY, right == 0.0)) {
      throw zeroDivision("float division by zero");
    }
    return left / right;
  }

  public static double floorDivide(double left, double right) {
    if (injectBranchProbability(SLOWPATH_PROBABILITY, right == 0.0)) {
      throw zeroDivision("float floor division by zero");
    }
    return floorQuotient(left, right);
  }

  private static double floorQuotient(double left, double right) {
    double remainder = left % right;
    double quotient = (left - remainder) / right;
    if (remainder != 0.0 && (right < 0) != (remainder < 0)) {
      quotient -= 1.0;
    }
    if (quotient == 0.0) {
      return Math.copySign(0.0, left / right);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  public static double modulo(double left, double right) {
    if (injectBranchProbability(SLOWPATH_PROBABILITY, right == 0.0)) {
      throw zeroDivision("float modulo");
    }
    return remainder(left, right);
  }

  private static double remainder(double left, double right) {
    double remainder = left % right;
    if (remainder == 0.0) {
      return Math.copySign(0.0, right);
    }
    return (right < 0) != (remainder < 0) ? remainder + right : remainder;
  }

  /** Quotient and remainder. */
  public static Object[] divmod(double left, double right) {
    if (injectBranchProbability(SLOWPATH_PROBABILITY, right == 0.0)) {
      throw zeroDivision("float divmod()");
    }
    return new Object[] {floorQuotient(left, right), remainder(left, right)};
  }

  /** {@code base ** exponent}: a float, or a complex for a root of a negative number. */
  @TruffleBoundary
  public static Object power(double base, double exponent) {
    if (base < 0.0
        && !Double.isInfinite(base)
        && Double.isFinite(exponent)
        && exponent != Math.floor(exponent)) {
      return ComplexArithmetic.power(base, 0.0, exponent, 0.0);
    }
    return realPower(base, exponent);
  }

  /**
   * {@code base ** exponent} where the result is real. The special cases are those of C99, which
   * Java's pow does not follow for a base of 1.
   */
  public static double realPower(double base, double exponent) {
    if (exponent == 0.0 || base == 1.0) {
      return 1.0;
    }
    if (base == -1.0 && Double.isInfinite(exponent)) {
      return 1.0;
    }
    if (base == 0.0 && exponent < 0.0 && !Double.isInfinite(exponent)) {
      throw zeroDivision("0.0 cannot be raised to a negative power");
    }
    double result = Math.pow(base, exponent);
    if (Double.isInfinite(result) && !Double.isInfinite(base) && !Double.isInfinite(exponent)) {
      throw outOfRange();
    }
    return result;
  }

  /** The OverflowError of the C library's ERANGE. */
  @TruffleBoundary
  public static PyException outOfRange() {
    return PyErrors.of(
        ExceptionTypes.OVERFLOW_ERROR, ERANGE, Strings.of("Numerical result out of range"));
  }

  @TruffleBoundary
  private static PyException zeroDivision(String message) {
    return PyErrors.zeroDivisionError(message);
  }
}
