package org.hoistpy.text;

import java.math.BigInteger;
import java.util.Locale;

/**
 * One directive of a {@code %} template and the writing of its value. Immutable.
 *
 * @param conversion the conversion character; negative for what is no character
 * @param width the minimal width or -1
 * @param precision the precision or -1
 */
record PercentDirective(int flags, int width, int precision, int conversion) {
  static final int LEFT = 1;
  static final int SIGN = 2;
  static final int BLANK = 4;
  static final int ALTERNATE = 8;
  static final int ZERO = 16;
  private static final int DEFAULT_PRECISION = 6;

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  void write(
      StringBuilder out,
      Object value,
      PercentFormat.Values values,
      boolean bytes,
      int digitLimit,
      int position) {
    switch (conversion) {
      case 's' -> writeText(out, values.str(value));
      case 'r' -> writeText(out, values.repr(value));
      case 'a' -> writeText(out, values.ascii(value));
      case 'd', 'i', 'u', 'o', 'x', 'X' ->
          writeNumber(out, integer(value, values, bytes, digitLimit));
      case 'e', 'E', 'f', 'F', 'g', 'G' -> writeNumber(out, floating(value, values));
      case 'c' -> pad(out, bytes ? singleByte(value, values) : character(value, values));
      default -> {
        if (bytes && conversion == 'b') {
          writeText(out, values.str(value));
          return;
        }
        if (conversion < 0) {
          throw FormatProblem.overflow("character argument not in range(0x110000)");
        }
        boolean shown = bytes || (31 <= conversion && conversion <= 126);
        throw FormatProblem.value(
            "unsupported format character '"
                + (shown ? Character.toString(conversion) : "?")
                + "' (0x"
                + Integer.toHexString(conversion)
                + ") at index "
                + position);
      }
    }
  }

  private void writeText(StringBuilder out, String text) {
    int length = text.codePointCount(0, text.length());
    if (precision >= 0 && precision < length) {
      pad(out, text.substring(0, text.offsetByCodePoints(0, precision)));
    } else {
      pad(out, text);
    }
  }

  private void pad(StringBuilder out, String text) {
    int missing = width < 0 ? 0 : Math.max(0, width - text.codePointCount(0, text.length()));
    if (has(LEFT)) {
      out.append(text).repeat(' ', missing);
    } else {
      out.repeat(' ', missing).append(text);
    }
  }

  private void writeNumber(StringBuilder out, String number) {
    String sign = "";
    String body = number;
    if (number.startsWith("-") || number.startsWith("+")) {
      sign = number.substring(0, 1);
      body = number.substring(1);
    } else if (has(SIGN)) {
      sign = "+";
    } else if (has(BLANK)) {
      sign = " ";
    }
    boolean prefixed =
        has(ALTERNATE) && (conversion == 'x' || conversion == 'X' || conversion == 'o');
    String head = sign + (prefixed ? body.substring(0, 2) : "");
    body = prefixed ? body.substring(2) : body;
    int missing = Math.max(0, width - head.length() - body.length());
    if (has(LEFT)) {
      out.append(head).append(body).repeat(' ', missing);
    } else if (has(ZERO)) {
      out.append(head).repeat('0', missing).append(body);
    } else {
      out.repeat(' ', missing).append(head).append(body);
    }
  }

  private String integer(Object value, PercentFormat.Values values, boolean bytes, int digitLimit) {
    boolean index = conversion == 'o' || conversion == 'x' || conversion == 'X';
    Number number = index ? values.toIndex(value) : values.toInt(value);
    if (number == null) {
      throw FormatProblem.type(
          "%"
              + (bytes && conversion == 'i' ? 'd' : (char) conversion)
              + " format: "
              + (index ? "an integer" : "a real number")
              + " is required, not "
              + values.typeName(value));
    }
    int base = conversion == 'o' ? 8 : index ? 16 : 10;
    String text =
        number instanceof BigInteger big
            ? IntText.toString(big, base, digitLimit)
            : Long.toString(number.longValue(), base);
    boolean negative = text.startsWith("-");
    String digits = negative ? text.substring(1) : text;
    if (precision > digits.length()) {
      digits = "0".repeat(precision - digits.length()) + digits;
    }
    if (has(ALTERNATE) && index) {
      digits = (conversion == 'o' ? "0o" : "0x") + digits;
    }
    if (conversion == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    return negative ? "-" + digits : digits;
  }

  private String floating(Object value, PercentFormat.Values values) {
    return FloatDigits.format(
        values.toFloat(value),
        (char) conversion,
        precision < 0 ? DEFAULT_PRECISION : precision,
        has(ALTERNATE) ? FloatDigits.ALTERNATE : 0);
  }

  private static String character(Object value, PercentFormat.Values values) {
    String text = values.text(value);
    if (text != null) {
      if (text.codePointCount(0, text.length()) == 1) {
        return text;
      }
      throw FormatProblem.type("%c requires int or char");
    }
    Number number = values.toIndex(value);
    if (number == null) {
      throw FormatProblem.type("%c requires int or char");
    }
    if (!inRange(number, Character.MAX_CODE_POINT)) {
      throw FormatProblem.overflow("%c arg not in range(0x110000)");
    }
    return Character.toString(number.intValue());
  }

  private static String singleByte(Object value, PercentFormat.Values values) {
    String text = values.text(value);
    if (text != null && text.length() == 1) {
      return text;
    }
    Number number = text != null ? null : values.toIndex(value);
    if (number == null) {
      throw FormatProblem.type("%c requires an integer in range(256) or a single byte");
    }
    if (!inRange(number, 255)) {
      throw FormatProblem.overflow("%c arg not in range(256)");
    }
    return String.valueOf((char) number.intValue());
  }

  private static boolean inRange(Number number, int highest) {
    return number instanceof Long && number.longValue() >= 0 && number.longValue() <= highest;
  }
}
