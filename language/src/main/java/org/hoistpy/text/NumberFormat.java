package org.hoistpy.text;

import java.math.BigInteger;
import java.util.Locale;

/** Formats ints and floats by a {@link FormatSpec}. Stateless. */
final class NumberFormat {
  private static final int DEFAULT_PRECISION = 6;

  private NumberFormat() {}

  /** As {@link #formatInt}, quicker for the common case: decimal digits. */
  static String formatLong(long value, FormatSpec spec, String typeName, int digitLimit) {
    if (spec.type() == 'd'
        && spec.precision() < 0
        && spec.negativeZero()
        && value != Long.MIN_VALUE) {
      String digits = Long.toString(Math.abs(value));
      return NumberLayout.layOut(value < 0, "", digits, "", spec);
    }
    return formatInt(BigInteger.valueOf(value), spec, typeName, digitLimit);
  }

  static String formatInt(BigInteger value, FormatSpec spec, String typeName, int digitLimit) {
    return switch (spec.type()) {
      case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> formatInteger(value, spec, digitLimit);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> {
        double converted = IntText.toDouble(value);
        yield formatFloat(converted, spec, typeName);
      }
      default -> throw spec.unknownType(typeName);
    };
  }

  private static String formatInteger(BigInteger value, FormatSpec spec, int digitLimit) {
    if (spec.precision() >= 0) {
      throw FormatProblem.value("Precision not allowed in integer format specifier");
    }
    if (!spec.negativeZero()) {
      throw FormatProblem.value(
          "Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (spec.type() == 'c') {
      return NumberLayout.layOut(false, "", "", character(value, spec), spec);
    }
    int base =
        switch (spec.type()) {
          case 'b' -> 2;
          case 'o' -> 8;
          case 'x', 'X' -> 16;
          default -> 10;
        };
    String digits = IntText.toString(value.abs(), base, digitLimit);
    String prefix = "";
    if (spec.type() == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    if (spec.alternate() && base != 10) {
      prefix = "0" + (char) spec.type();
    }
    return NumberLayout.layOut(value.signum() < 0, prefix, digits, "", spec);
  }

  private static String character(BigInteger value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw FormatProblem.value("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw FormatProblem.value("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value.bitLength() > 63) {
      throw FormatProblem.overflow("Python int too large to convert to C long");
    }
    long code = value.longValue();
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      throw FormatProblem.overflow("%c arg not in range(0x110000)");
    }
    return Character.toString((int) code);
  }

  static String formatFloat(double value, FormatSpec spec, String typeName) {
    switch (spec.type()) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> {}
      default -> throw spec.unknownType(typeName);
    }
    boolean percent = spec.type() == '%';
    String text = digits(percent ? value * 100 : value, spec, FloatDigits.ADD_DOT_0);
    if (percent) {
      text += "%";
    }
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    int end = NumberSource.skipDigits(text, start);
    return NumberLayout.layOut(negative, "", text.substring(start, end), text.substring(end), spec);
  }

  /** The number as the type and precision ask for, before padding and grouping. */
  static String digits(double value, FormatSpec spec, int defaultFlags) {
    if (spec.precision() == Integer.MAX_VALUE) {
      throw FormatProblem.value("precision too big");
    }
    int flags = spec.alternate() ? FloatDigits.ALTERNATE : 0;
    if (!spec.negativeZero()) {
      flags |= FloatDigits.NO_NEGATIVE_ZERO;
    }
    char code;
    int precision = spec.precision();
    switch (spec.type()) {
      case 0 -> {
        flags |= defaultFlags;
        code = precision < 0 ? 'r' : 'g';
        precision = Math.max(precision, 0);
      }
      case 'n' -> code = 'g';
      case '%' -> code = 'f';
      default -> code = (char) spec.type();
    }
    if (precision < 0) {
      precision = DEFAULT_PRECISION;
    }
    return FloatDigits.format(value, code, precision, flags);
  }
}
