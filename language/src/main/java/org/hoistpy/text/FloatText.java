package org.hoistpy.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Floats as text: {@code repr(float)}, the grammar of {@code float(str)}, and exact decimal
 * rounding. Stateless.
 */
public final class FloatText {
  /** Beyond this many places every double is unchanged by rounding. */
  private static final int MAX_PLACES = 323;

  /** Below this many places every double rounds to zero. */
  private static final int MIN_PLACES = -308;

  private FloatText() {}

  /** The shortest text that reads back as the same float. */
  public static String repr(double value) {
    return FloatDigits.format(value, 'r', 0, FloatDigits.ADD_DOT_0);
  }

  /** The value of {@code float(text)}; the problem says {@code could not convert …}. */
  public static double parse(String text) {
    String ascii = NumberSource.ascii(text);
    String plain = NumberSource.withoutUnderscores(NumberSource.strip(ascii));
    int end = plain == null ? -1 : scan(plain, 0);
    if (end <= 0 || end != plain.length()) {
      throw unconvertible(StringRepr.repr(text));
    }
    return value(plain);
  }

  /** {@code float(bytes)}: the digits must be ASCII. */
  public static double parse(byte[] bytes) {
    String plain = NumberSource.withoutUnderscores(NumberSource.strip(NumberSource.latin(bytes)));
    int end = plain == null ? -1 : scan(plain, 0);
    if (end <= 0 || end != plain.length()) {
      throw unconvertible(StringRepr.bytes(bytes));
    }
    return value(plain);
  }

  private static FormatProblem unconvertible(String repr) {
    return FormatProblem.value("could not convert string to float: " + repr);
  }

  /** The end of the float literal that starts at {@code start}, or -1 when there is none. */
  static int scan(String text, int start) {
    int i = start;
    int length = text.length();
    if (i < length && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      i++;
    }
    if (text.regionMatches(true, i, "infinity", 0, 8)) {
      return i + 8;
    }
    if (text.regionMatches(true, i, "inf", 0, 3) || text.regionMatches(true, i, "nan", 0, 3)) {
      return i + 3;
    }
    int digits = i;
    i = NumberSource.skipDigits(text, i);
    int count = i - digits;
    if (i < length && text.charAt(i) == '.') {
      int fraction = NumberSource.skipDigits(text, i + 1);
      count += fraction - i - 1;
      i = fraction;
    }
    if (count == 0) {
      return -1;
    }
    if (i < length && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      int exponent = i + 1;
      if (exponent < length && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
        exponent++;
      }
      int end = NumberSource.skipDigits(text, exponent);
      if (end > exponent) {
        i = end;
      }
    }
    return i;
  }

  /** The value of a literal that {@link #scan} accepted entirely. */
  static double value(String literal) {
    char last = literal.charAt(literal.length() - 1);
    if ((last >= '0' && last <= '9') || last == '.') {
      return Double.parseDouble(literal);
    }
    double size = last == 'n' || last == 'N' ? Double.NaN : Double.POSITIVE_INFINITY;
    if (literal.regionMatches(true, literal.length() - 3, "inf", 0, 3)) {
      size = Double.POSITIVE_INFINITY;
    }
    return literal.charAt(0) == '-' ? Math.copySign(size, -1.0) : size;
  }

  /** {@code round(value, places)}: to the nearest decimal, exact halves to even. */
  public static double round(double value, int places) {
    if (!Double.isFinite(value) || places > MAX_PLACES) {
      return value;
    }
    if (places < MIN_PLACES) {
      return 0.0 * value;
    }
    double rounded = DecimalDigits.fixed(value, places).toDouble();
    if (Double.isInfinite(rounded)) {
      throw FormatProblem.overflow("rounded value too large to represent");
    }
    return Math.copySign(rounded, value);
  }

  /** The reduced numerator and denominator of {@code float.as_integer_ratio}. */
  public static BigInteger[] asIntegerRatio(double value) {
    if (Double.isInfinite(value)) {
      throw FormatProblem.overflow("cannot convert Infinity to integer ratio");
    }
    if (Double.isNaN(value)) {
      throw FormatProblem.value("cannot convert NaN to integer ratio");
    }
    if (value == 0.0) {
      return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long bits = Double.doubleToRawLongBits(value);
    long mantissa = bits & 0xFFFFFFFFFFFFFL;
    if (Math.getExponent(value) >= Double.MIN_EXPONENT) {
      mantissa |= 0x10000000000000L;
    }
    int zeros = Long.numberOfTrailingZeros(mantissa);
    mantissa >>= zeros;
    exponent += zeros;
    BigInteger top = BigInteger.valueOf(bits < 0 ? -mantissa : mantissa);
    return exponent >= 0
        ? new BigInteger[] {top.shiftLeft(exponent), BigInteger.ONE}
        : new BigInteger[] {top, BigInteger.ONE.shiftLeft(-exponent)};
  }

  /** The integer part, as {@code int(float)}. */
  public static BigInteger truncate(double value) {
    if (Double.isInfinite(value)) {
      throw FormatProblem.overflow("cannot convert float infinity to integer");
    }
    if (Double.isNaN(value)) {
      throw FormatProblem.value("cannot convert float NaN to integer");
    }
    return new BigDecimal(value).toBigInteger();
  }

  /** {@code float.hex()}. */
  public static String hex(double value) {
    return FloatHex.format(value);
  }

  /** {@code float.fromhex(text)}. */
  public static double fromHex(String text) {
    return FloatHex.parse(text);
  }
}
