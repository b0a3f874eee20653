package org.hoistpy.text;

import java.math.BigInteger;

/** {@code float.hex} and {@code float.fromhex}. Stateless. */
final class FloatHex {
  private static final int MANTISSA_BITS = 52;

  private FloatHex() {}

  static String format(double value) {
    if (!Double.isFinite(value)) {
      return FloatText.repr(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    StringBuilder out = new StringBuilder(24).append(bits < 0 ? "-0x" : "0x");
    if (value == 0.0) {
      return out.append("0.0p+0").toString();
    }
    long mantissa = bits & 0xFFFFFFFFFFFFFL;
    boolean normal = Math.getExponent(value) >= Double.MIN_EXPONENT;
    int exponent = normal ? Math.getExponent(value) : Double.MIN_EXPONENT;
    out.append(normal ? "1." : "0.");
    String digits = Long.toHexString(mantissa);
    out.repeat('0', MANTISSA_BITS / 4 - digits.length()).append(digits).append('p');
    return out.append(exponent < 0 ? "" : "+").append(exponent).toString();
  }

  static double parse(String source) {
    String text = NumberSource.strip(source);
    int i = 0;
    int length = text.length();
    boolean negative = length > 0 && text.charAt(0) == '-';
    if (negative || (length > 0 && text.charAt(0) == '+')) {
      i++;
    }
    int named = FloatText.scan(text.substring(i), 0);
    if (named == length - i && i < length && "iInN".indexOf(text.charAt(i)) >= 0) {
      return FloatText.value(text);
    }
    if (i + 1 < length && text.charAt(i) == '0' && (text.charAt(i + 1) | 32) == 'x') {
      i += 2;
    }
    int start = i;
    i = skipHex(text, i);
    int whole = i - start;
    String digits = text.substring(start, i);
    int places = 0;
    if (i < length && text.charAt(i) == '.') {
      int end = skipHex(text, i + 1);
      digits += text.substring(i + 1, end);
      places = end - i - 1;
      i = end;
    }
    if (whole + places == 0) {
      throw invalid();
    }
    long exponent = 0;
    if (i < length && (text.charAt(i) | 32) == 'p') {
      int from = i + 1;
      int sign = from;
      if (sign < length && (text.charAt(sign) == '-' || text.charAt(sign) == '+')) {
        sign++;
      }
      i = NumberSource.skipDigits(text, sign);
      if (i == sign) {
        throw invalid();
      }
      exponent = new BigInteger(text.substring(from, i)).max(LOWEST).min(HIGHEST).longValue();
    }
    if (i != length) {
      throw invalid();
    }
    double size = scale(new BigInteger(digits, 16), exponent - 4L * places);
    if (Double.isInfinite(size)) {
      throw FormatProblem.overflow("hexadecimal value too large to represent as a float");
    }
    return negative ? -size : size;
  }

  private static final BigInteger HIGHEST = BigInteger.valueOf(Long.MAX_VALUE / 4);
  private static final BigInteger LOWEST = HIGHEST.negate();

  /** {@code digits × 2^exponent}, rounded once, halves to even. */
  private static double scale(BigInteger digits, long exponent) {
    if (digits.signum() == 0) {
      return 0.0;
    }
    long top = digits.bitLength() + exponent;
    if (top > Double.MAX_EXPONENT + 1) {
      return Double.POSITIVE_INFINITY;
    }
    if (top < Double.MIN_EXPONENT - MANTISSA_BITS) {
      return 0.0;
    }
    long lowest = Math.max(top - MANTISSA_BITS - 1, Double.MIN_EXPONENT - MANTISSA_BITS);
    long drop = lowest - exponent;
    if (drop <= 0) {
      return digits.doubleValue() * 1.0 == 0
          ? 0.0
          : Math.scalb(digits.doubleValue(), (int) exponent);
    }
    BigInteger kept = digits.shiftRight((int) drop);
    boolean half = digits.testBit((int) drop - 1);
    boolean more = digits.getLowestSetBit() < drop - 1;
    if (half && (more || kept.testBit(0))) {
      kept = kept.add(BigInteger.ONE);
    }
    return Math.scalb(kept.doubleValue(), (int) lowest);
  }

  private static int skipHex(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) < 128 && Character.digit(text.charAt(i), 16) >= 0) {
      i++;
    }
    return i;
  }

  private static FormatProblem invalid() {
    return FormatProblem.value("invalid hexadecimal floating-point string");
  }
}
