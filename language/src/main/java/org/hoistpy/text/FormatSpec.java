package org.hoistpy.text;

import java.math.BigInteger;

/**
 * A parsed format specification: {@code [[fill]align][sign][z][#][0][width][grouping][.precision]
 * [type]}. Fields that were not given are 0 (characters) or -1 (numbers). Immutable. Source:
 * library reference, "Format Specification Mini-Language".
 *
 * @param fill the padding code point; a space when none was given
 * @param align one of {@code < > = ^}; the type's default when none was given
 * @param sign one of {@code + - space}, or 0
 * @param negativeZero false when {@code z} asks to write negative zero without its sign
 * @param alternate whether {@code #} was given
 * @param width the minimal width, or -1
 * @param grouping {@code ','}, {@code '_'} or 0
 * @param precision the precision, or -1; {@link Integer#MAX_VALUE} stands for anything larger
 * @param type the presentation type, or the type's default, which may be 0
 */
public record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean negativeZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    int type) {

  /**
   * Parses a specification.
   *
   * @param defaultType the presentation type when none is given ({@code 'd'}, {@code 's'} or 0)
   * @param defaultAlign {@code '<'} or {@code '>'}
   * @param typeName the Python type that errors name
   */
  public static FormatSpec parse(
      String spec, char defaultType, char defaultAlign, String typeName) {
    return new FormatSpecParser(spec, typeName).parse(defaultType, defaultAlign);
  }

  public static FormatSpec parseInt(String spec, String typeName) {
    return parse(spec, 'd', '>', typeName);
  }

  public static FormatSpec parseFloat(String spec, String typeName) {
    return parse(spec, '\0', '>', typeName);
  }

  public static FormatSpec parseString(String spec, String typeName) {
    return parse(spec, 's', '<', typeName);
  }

  /** {@code format(int, spec)}. */
  public static String formatInt(long value, String spec, String typeName, int digitLimit) {
    return spec.isEmpty()
        ? Long.toString(value)
        : NumberFormat.formatLong(value, parseInt(spec, typeName), typeName, digitLimit);
  }

  /** {@code format(int, spec)}. */
  public static String formatInt(BigInteger value, String spec, String typeName, int digitLimit) {
    return spec.isEmpty()
        ? IntText.toString(value, 10, digitLimit)
        : parseInt(spec, typeName).formatInt(value, typeName, digitLimit);
  }

  /** {@code format(float, spec)}. */
  public static String formatFloat(double value, String spec, String typeName) {
    return spec.isEmpty()
        ? FloatText.repr(value)
        : parseFloat(spec, typeName).formatFloat(value, typeName);
  }

  /** {@code format(str, spec)}. */
  public static String formatString(String value, String spec, String typeName) {
    return spec.isEmpty() ? value : parseString(spec, typeName).formatString(value, typeName);
  }

  /** {@code format(complex, spec)}. */
  public static String formatComplex(double real, double imag, String spec, String typeName) {
    return spec.isEmpty()
        ? ComplexText.repr(real, imag)
        : parseFloat(spec, typeName).formatComplex(real, imag, typeName);
  }

  /** Formats an int by this specification, which {@link #parseInt} made. */
  public String formatInt(BigInteger value, String typeName, int digitLimit) {
    return NumberFormat.formatInt(value, this, typeName, digitLimit);
  }

  /** Formats an int by this specification, which {@link #parseInt} made. */
  public String formatInt(long value, String typeName) {
    return NumberFormat.formatLong(value, this, typeName, 0);
  }

  /** Formats a float by this specification, which {@link #parseFloat} made. */
  public String formatFloat(double value, String typeName) {
    return NumberFormat.formatFloat(value, this, typeName);
  }

  /** Formats a complex by this specification, which {@link #parseFloat} made. */
  public String formatComplex(double real, double imag, String typeName) {
    return ComplexText.format(real, imag, this, typeName);
  }

  /** Formats a str by this specification, which {@link #parseString} made. */
  public String formatString(String value, String typeName) {
    if (type != 's') {
      throw unknownType(typeName);
    }
    if (sign == ' ') {
      throw FormatProblem.value("Space not allowed in string format specifier");
    }
    if (sign != 0) {
      throw FormatProblem.value("Sign not allowed in string format specifier");
    }
    if (!negativeZero) {
      throw FormatProblem.value(
          "Negative zero coercion (z) not allowed in string format specifier");
    }
    if (alternate) {
      throw FormatProblem.value("Alternate form (#) not allowed in string format specifier");
    }
    if (align == '=') {
      throw FormatProblem.value("'=' alignment not allowed in string format specifier");
    }
    String text = value;
    int length = text.codePointCount(0, text.length());
    if (precision >= 0 && precision < length) {
      text = text.substring(0, text.offsetByCodePoints(0, precision));
      length = precision;
    }
    return pad(text, length);
  }

  /** Pads a finished text of {@code length} code points; {@code =} counts as {@code >}. */
  String pad(String text, int length) {
    int missing = width - length;
    if (missing <= 0) {
      return text;
    }
    int left =
        switch (align) {
          case '<' -> 0;
          case '^' -> missing / 2;
          default -> missing;
        };
    StringBuilder out = new StringBuilder(text.length() + missing);
    return out.repeat(fill, left).append(text).repeat(fill, missing - left).toString();
  }

  FormatProblem unknownType(String typeName) {
    return FormatProblem.value(
        "Unknown format code '" + showType(type) + "' for object of type '" + typeName + "'");
  }

  static String showType(int type) {
    return type > 32 && type < 128
        ? String.valueOf((char) type)
        : "\\x" + Integer.toHexString(type);
  }
}
