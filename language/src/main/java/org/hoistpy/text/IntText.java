package org.hoistpy.text;

import java.math.BigInteger;

/**
 * Integers as text in any base, with the digit limit of {@code sys.set_int_max_str_digits}, and the
 * grammar of {@code int(str, base)}. Stateless; the limit is an argument, 0 means none.
 */
public final class IntText {
  /** The limit unless the program sets another one. */
  public static final int DEFAULT_LIMIT = 4300;

  /** Conversions up to this many digits are never refused. */
  public static final int LIMIT_THRESHOLD = 640;

  private static final double DIGITS_PER_BIT = 0.30102999566398120;

  private IntText() {}

  public static String toString(long value, int base) {
    return Long.toString(value, base);
  }

  /** Digits without prefix; only base 10 obeys the limit. */
  public static String toString(BigInteger value, int base, int limit) {
    if (base != 10 || limit <= 0) {
      return BigDigits.toString(value, base);
    }
    if (value.bitLength() * DIGITS_PER_BIT > limit + 2.0) {
      throw tooLong(limit);
    }
    String text = value.toString();
    int digits = value.signum() < 0 ? text.length() - 1 : text.length();
    if (digits > LIMIT_THRESHOLD && digits > limit) {
      throw tooLong(limit);
    }
    return text;
  }

  private static FormatProblem tooLong(int limit) {
    return FormatProblem.value(
        "Exceeds the limit ("
            + limit
            + " digits) for integer string conversion;"
            + " use sys.set_int_max_str_digits() to increase the limit");
  }

  /** {@code float(int)}, halves to even. */
  public static double toDouble(BigInteger value) {
    double converted = value.doubleValue();
    if (Double.isInfinite(converted)) {
      throw FormatProblem.overflow("int too large to convert to float");
    }
    return converted;
  }

  /** {@code int(text, base)}: a {@link Long} where it fits, otherwise a {@link BigInteger}. */
  public static Number parse(String text, int base, int limit) {
    Number value = read(NumberSource.ascii(text), base, limit);
    if (value == null) {
      throw invalid(base, StringRepr.repr(text));
    }
    return value;
  }

  /** {@code int(bytes, base)}. */
  public static Number parse(byte[] bytes, int base, int limit) {
    Number value = read(NumberSource.latin(bytes), base, limit);
    if (value == null) {
      throw invalid(base, StringRepr.bytes(bytes));
    }
    return value;
  }

  private static FormatProblem invalid(int base, String repr) {
    int shown = repr.offsetByCodePoints(0, Math.min(200, repr.codePointCount(0, repr.length())));
    return FormatProblem.value(
        "invalid literal for int() with base " + base + ": " + repr.substring(0, shown));
  }

  private static Number read(String source, int givenBase, int limit) {
    int base = givenBase;
    if (base != 0 && (base < 2 || base > 36)) {
      throw FormatProblem.value("int() base must be >= 2 and <= 36, or 0");
    }
    String text = NumberSource.strip(source);
    int i = 0;
    boolean negative = text.startsWith("-");
    if (negative || text.startsWith("+")) {
      i++;
    }
    int prefixed = i + 1 < text.length() && text.charAt(i) == '0' ? base(text.charAt(i + 1)) : 0;
    boolean zeroOnly = false;
    if (base == 0) {
      base = prefixed != 0 ? prefixed : 10;
      zeroOnly = prefixed == 0 && i < text.length() && text.charAt(i) == '0';
    }
    if (prefixed == base) {
      i += 2;
      if (i < text.length() && text.charAt(i) == '_') {
        i++;
      }
    }
    String digits = digits(text, i, base);
    if (digits == null) {
      return null;
    }
    if (digits.length() <= 12) {
      long value = Long.parseLong(digits, base);
      return zeroOnly && value != 0 ? null : (Number) (negative ? -value : value);
    }
    boolean binary = (base & (base - 1)) == 0;
    if (!binary && limit > 0 && digits.length() > LIMIT_THRESHOLD && digits.length() > limit) {
      throw FormatProblem.value(
          "Exceeds the limit ("
              + limit
              + " digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
    BigInteger value = BigDigits.parse(digits, base);
    if (zeroOnly && value.signum() != 0) {
      return null;
    }
    BigInteger signed = negative ? value.negate() : value;
    return signed.bitLength() < 64 ? (Number) signed.longValue() : signed;
  }

  private static int base(char letter) {
    return switch (letter) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  /** The digits from {@code start} to the end without underscores; null if malformed. */
  private static String digits(String text, int start, int base) {
    if (start >= text.length()) {
      return null;
    }
    boolean separated = text.indexOf('_', start) >= 0;
    StringBuilder plain = separated ? new StringBuilder(text.length() - start) : null;
    char previous = '_';
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        if (previous == '_') {
          return null;
        }
      } else if (c >= 128 || Character.digit(c, base) < 0) {
        return null;
      } else if (plain != null) {
        plain.append(c);
      }
      previous = c;
    }
    if (previous == '_') {
      return null;
    }
    return plain != null ? plain.toString() : text.substring(start);
  }
}
