package org.hoistpy.modules.math;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.FloatConversion;

/** Logarithms, of ints beyond the range of float too. */
final class Logarithms {
  private static final double LN2_INVERSE = 1.4426950408889634;

  /** {@code 1 / ln 2} minus its double. */
  private static final double LN2_INVERSE_ERROR = 2.0355273740931033e-17;

  private static final double LN10_INVERSE = 4.34294481903251816668e-01;

  /** The decimal logarithm of 2 as a short double, whose multiples are exact, and the rest. */
  private static final double LOG10_2_HIGH = 3.01029995663611771306e-01;

  private static final double LOG10_2_LOW = 3.69423907715893078616e-13;

  /** The last power of the series that counts. */
  private static final int SERIES_END = 23;

  private Logarithms() {}

  static Object log(Object x, Object base) {
    double value = logarithm(x, Math::log, Math.log(2.0));
    return base == null
        ? (Object) value
        : Arithmetic.binary(BinaryOp.TRUEDIV, value, logarithm(base, Math::log, Math.log(2.0)));
  }

  static Object log2(Object x) {
    return logarithm(x, Logarithms::log2, 1.0);
  }

  static Object log10(Object x) {
    return logarithm(x, Logarithms::log10, log10(2.0));
  }

  private static double logarithm(Object x, DoubleUnaryOperator function, double perBit) {
    Object integer = PyInts.valueOrNull(x);
    if (integer instanceof BigInteger big && big.signum() > 0) {
      double value = big.doubleValue();
      if (Double.isInfinite(value)) {
        int shift = big.bitLength() - Double.PRECISION - 11;
        double mantissa = Math.scalb(big.shiftRight(shift).doubleValue(), shift - big.bitLength());
        return function.applyAsDouble(mantissa) + perBit * big.bitLength();
      }
      return function.applyAsDouble(value);
    }
    if (integer != null && PyInts.sign(integer) <= 0) {
      throw MathErrors.domain();
    }
    double value = integer != null ? PyInts.toDouble(integer) : FloatConversion.asDouble(x);
    if (value <= 0.0) {
      throw MathErrors.domain();
    }
    return function.applyAsDouble(value);
  }

  /** The binary logarithm of a positive number, exact for powers of two. */
  static double log2(double x) {
    if (!Double.isFinite(x)) {
      return x;
    }
    int exponent = FloatParts.exponentOf(x);
    double mantissa = FloatParts.mantissaOf(x);
    if (mantissa < Math.sqrt(0.5)) {
      mantissa *= 2.0;
      exponent--;
    }
    double[] natural = new double[2];
    naturalLogarithm(mantissa, natural);
    double high = natural[0] * LN2_INVERSE;
    double low =
        Math.fma(natural[0], LN2_INVERSE, -high)
            + natural[0] * LN2_INVERSE_ERROR
            + natural[1] * LN2_INVERSE;
    double sum = exponent + high;
    double error = exponent == 0 ? 0.0 : (exponent - sum) + high;
    return sum + (error + low);
  }

  /** The logarithm of a number near 1 as a double and its error, by the series of atanh. */
  private static void naturalLogarithm(double x, double[] result) {
    double top = x - 1.0;
    double bottom = x + 1.0;
    double bottomError = 1.0 - (bottom - x);
    double ratio = top / bottom;
    double ratioError = (Math.fma(-ratio, bottom, top) - ratio * bottomError) / bottom;
    double square = ratio * ratio;
    double series = 0.0;
    for (int power = SERIES_END; power >= 3; power -= 2) {
      series = square * (1.0 / power + series);
    }
    double high = 2.0 * ratio;
    double low = 2.0 * (ratioError + ratio * series);
    result[0] = high + low;
    result[1] = (high - result[0]) + low;
  }

  /** The decimal logarithm of a positive number, exact for powers of ten. */
  static double log10(double x) {
    if (!Double.isFinite(x)) {
      return x;
    }
    int exponent = FloatParts.exponentOf(x) - 1;
    int power = exponent < 0 ? exponent + 1 : exponent;
    double mantissa = FloatParts.mantissaOf(x) * (exponent < 0 ? 1.0 : 2.0);
    double low = power * LOG10_2_LOW + LN10_INVERSE * Math.log(mantissa);
    return low + power * LOG10_2_HIGH;
  }
}
