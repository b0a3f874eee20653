package org.hoistpy.text;

/** Complex numbers as text: {@code repr}, {@code format} and {@code complex(str)}. Stateless. */
public final class ComplexText {
  private ComplexText() {}

  private static boolean isPositiveZero(double value) {
    return Double.doubleToRawLongBits(value) == 0;
  }

  public static String repr(double real, double imag) {
    if (isPositiveZero(real)) {
      return FloatDigits.format(imag, 'r', 0, 0) + "j";
    }
    return "("
        + FloatDigits.format(real, 'r', 0, 0)
        + FloatDigits.format(imag, 'r', 0, FloatDigits.SIGN)
        + "j)";
  }

  static String format(double real, double imag, FormatSpec spec, String typeName) {
    switch (spec.type()) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
      default -> throw spec.unknownType(typeName);
    }
    if (spec.fill() == '0') {
      throw FormatProblem.value("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align() == '=') {
      throw FormatProblem.value("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean skipReal = spec.type() == 0 && isPositiveZero(real);
    boolean parentheses = spec.type() == 0 && !skipReal;
    StringBuilder out = new StringBuilder(parentheses ? "(" : "");
    if (!skipReal) {
      out.append(part(real, spec, spec.sign()));
    }
    out.append(part(imag, spec, skipReal ? spec.sign() : '+')).append('j');
    if (parentheses) {
      out.append(')');
    }
    return spec.pad(out.toString(), out.length());
  }

  private static String part(double value, FormatSpec spec, char sign) {
    FormatSpec bare =
        new FormatSpec(
            ' ',
            '<',
            sign,
            spec.negativeZero(),
            spec.alternate(),
            -1,
            spec.grouping(),
            spec.precision(),
            spec.type());
    String text = NumberFormat.digits(value, bare, 0);
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    int end = NumberSource.skipDigits(text, start);
    return NumberLayout.layOut(negative, "", text.substring(start, end), text.substring(end), bare);
  }

  /** The real and imaginary part of {@code complex(text)}. */
  public static double[] parse(String text) {
    String ascii = NumberSource.ascii(text);
    String plain = NumberSource.withoutUnderscores(ascii);
    if (plain == null) {
      throw FormatProblem.value("could not convert string to complex: " + StringRepr.repr(text));
    }
    plain = NumberSource.strip(plain);
    boolean bracket = plain.startsWith("(");
    if (bracket) {
      if (!plain.endsWith(")")) {
        throw malformed();
      }
      plain = NumberSource.strip(plain.substring(1, plain.length() - 1));
    }
    return parts(plain);
  }

  /** Reads {@code x}, {@code yj}, {@code x±yj}, where the number before {@code j} may be absent. */
  private static double[] parts(String text) {
    int length = text.length();
    int end = FloatText.scan(text, 0);
    double real = 0;
    double imag = 0;
    int at;
    if (end > 0) {
      double first = FloatText.value(text.substring(0, end));
      at = end;
      if (at < length && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        real = first;
        int second = FloatText.scan(text, at);
        if (second > 0) {
          imag = FloatText.value(text.substring(at, second));
          at = second;
        } else {
          imag = text.charAt(at) == '+' ? 1.0 : -1.0;
          at++;
        }
        at = unit(text, at);
      } else if (at < length && (text.charAt(at) | 32) == 'j') {
        imag = first;
        at++;
      } else {
        real = first;
      }
    } else {
      at = 0;
      imag = 1.0;
      if (length > 0 && (text.charAt(0) == '+' || text.charAt(0) == '-')) {
        imag = text.charAt(0) == '+' ? 1.0 : -1.0;
        at = 1;
      }
      at = unit(text, at);
    }
    if (at != length) {
      throw malformed();
    }
    return new double[] {real, imag};
  }

  private static int unit(String text, int at) {
    if (at >= text.length() || (text.charAt(at) | 32) != 'j') {
      throw malformed();
    }
    return at + 1;
  }

  private static FormatProblem malformed() {
    return FormatProblem.value("complex() arg is a malformed string");
  }
}
