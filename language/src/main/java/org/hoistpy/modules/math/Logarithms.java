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

  private Logarithms() {}

  static Object log(Object x, Object base) {
    double value = logarithm(x, Math::log, Math.log(2.0));
    return base == null
        ? (Object) value
        : Arithmetic.binary(
            BinaryOp.TRUEDIV, value, logarithm(base, Math::log, Math.log(2.0)));
  }

  static Object log2(Object x) {
    return logarithm(x, Logarithms::log2, 1.0);
  }

  static Object log10(Object x) {
    return logarithm(x, Math::log10, Math.log10(2.0));
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
    double mantissa = x < Double.MIN_NORMAL ? Math.scalb(x * 0x1p54, -exponent - 54) : Math.scalb(x, -exponent);
    if (mantissa < Math.sqrt(0.5)) {
      mantissa *= 2.0;
      exponent--;
    }
    double natural = Math.log(mantissa);
    double high = natural * LN2_INVERSE;
    double low = Math.fma(natural, LN2_INVERSE, -high) + natural * LN2_INVERSE_ERROR;
    return exponent + high + low;
  }
}
