package org.hoistpy.text;

/**
 * Lays out the digits of a float for a conversion code, as CPython's {@code PyOS_double_to_string}.
 * Stateless.
 */
final class FloatDigits {
  /** Always write a sign. */
  static final int SIGN = 1;

  /** Write at least one digit after the decimal point unless there is an exponent. */
  static final int ADD_DOT_0 = 2;

  /** The alternate form: keep the decimal point and, for {@code g}, the trailing zeros. */
  static final int ALTERNATE = 4;

  /** Write a negative value that rounds to zero without its sign. */
  static final int NO_NEGATIVE_ZERO = 8;

  private FloatDigits() {}

  /** Formats with one of the codes {@code e E f F g G r}; {@code r} is the shortest form. */
  static String format(double value, char code, int precision, int flags) {
    char lower = Character.toLowerCase(code);
    String text = formatLower(value, lower, precision, flags);
    return lower == code ? text : text.toUpperCase(java.util.Locale.ROOT);
  }

  private static String formatLower(double value, char code, int precision, int flags) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      boolean minus = negative && !Double.isNaN(value);
      String sign = minus ? "-" : (flags & SIGN) != 0 ? "+" : "";
      return sign + (Double.isNaN(value) ? "nan" : "inf");
    }
    int wanted =
        switch (code) {
          case 'e' -> precision + 1;
          case 'g' -> Math.max(precision, 1);
          default -> precision;
        };
    DecimalDigits decimal =
        switch (code) {
          case 'r' -> DecimalDigits.shortest(value);
          case 'f' -> DecimalDigits.fixed(value, wanted);
          default -> DecimalDigits.significant(value, wanted);
        };
    String digits = decimal.digits();
    boolean zero = digits.isEmpty() || digits.equals("0");
    if (zero && (flags & NO_NEGATIVE_ZERO) != 0) {
      negative = false;
    }
    StringBuilder out = new StringBuilder(24);
    if (negative) {
      out.append('-');
    } else if ((flags & SIGN) != 0) {
      out.append('+');
    }
    layOut(out, decimal, code, wanted, flags);
    return out.toString();
  }

  private static void layOut(
      StringBuilder out, DecimalDigits decimal, char code, int precision, int flags) {
    String digits = decimal.digits();
    int point = decimal.point();
    boolean alternate = (flags & ALTERNATE) != 0;
    boolean addDot0 = (flags & ADD_DOT_0) != 0;
    boolean exponentForm =
        switch (code) {
          case 'e' -> true;
          case 'g' -> point <= -4 || point > precision - (addDot0 ? 1 : 0);
          case 'r' -> point <= -4 || point > 16;
          default -> false;
        };
    int end =
        switch (code) {
          case 'e' -> precision;
          case 'f' -> Math.addExact(point, precision);
          case 'g' -> alternate ? precision : digits.length();
          default -> digits.length();
        };
    int exponent = 0;
    if (exponentForm) {
      exponent = point - 1;
      point = 1;
    }
    end = Math.max(end, !exponentForm && addDot0 ? point + 1 : point);
    if (point <= 0) {
      out.append("0.").repeat('0', -point).append(digits);
      out.repeat('0', Math.max(0, end - digits.length()));
    } else if (digits.length() < point) {
      out.append(digits).repeat('0', point - digits.length()).append('.');
      out.repeat('0', end - point);
    } else {
      out.append(digits, 0, point).append('.').append(digits, point, digits.length());
      out.repeat('0', Math.max(0, end - digits.length()));
    }
    if (!alternate && out.charAt(out.length() - 1) == '.') {
      out.setLength(out.length() - 1);
    }
    if (exponentForm) {
      out.append('e').append(exponent < 0 ? '-' : '+');
      int size = Math.abs(exponent);
      if (size < 10) {
        out.append('0');
      }
      out.append(size);
    }
  }
}
