package org.hoistpy.modules.struct;

import org.hoistpy.objects.exception.PyErrors;

/** IEEE 754 binary16 numbers, rounded to even. Stateless. */
final class HalfFloat {
  private static final double TOO_LARGE = 65520.0;
  private static final int SIGN = 0x8000;
  private static final int INFINITY = 0x7C00;
  private static final int NAN = 0x7E00;
  private static final int FRACTION_BITS = 10;
  private static final int LEAST_EXPONENT = -14;
  private static final int BIAS = 15;

  private HalfFloat() {}

  static double toDouble(short bits) {
    return Float.float16ToFloat(bits);
  }

  /** Rounds once, from the double: going through float would round twice. */
  static short fromDouble(double value) {
    int sign = Double.doubleToRawLongBits(value) < 0 ? SIGN : 0;
    if (Double.isNaN(value)) {
      return (short) (sign | NAN);
    }
    double size = Math.abs(value);
    if (Double.isInfinite(value)) {
      return (short) (sign | INFINITY);
    }
    if (size >= TOO_LARGE) {
      throw PyErrors.overflowError("float too large to pack with e format");
    }
    int exponent = Math.max(LEAST_EXPONENT, Math.getExponent(size));
    // A carry out of the fraction goes to the exponent, as it should.
    int fraction = (int) Math.rint(Math.scalb(size, FRACTION_BITS - exponent));
    int biased = exponent + BIAS - 1;
    return (short) (sign | (biased << FRACTION_BITS) + fraction);
  }
}
