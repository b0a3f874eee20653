package org.hoistpy.tests.text;

import java.math.BigInteger;
import java.util.function.Function;
import org.hoistpy.text.ComplexText;
import org.hoistpy.text.FloatText;
import org.hoistpy.text.FormatProblem;
import org.hoistpy.text.FormatSpec;
import org.hoistpy.text.IntText;
import org.hoistpy.text.StringRepr;

/** Runs one named operation of {@code org.hoistpy.text} on arguments written as text. */
final class TextOperations {
  private static final int LIMIT = IntText.DEFAULT_LIMIT;

  private TextOperations() {}

  /** The result, or {@code !KIND message} when the operation reports a problem. */
  static String run(String operation, String[] args) {
    try {
      return apply(operation, args);
    } catch (FormatProblem problem) {
      return "!" + problem.kind() + " " + problem.getMessage();
    }
  }

  private static double number(String bits) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
  }

  private static String bits(double value) {
    return Double.isNaN(value) ? "nan" : String.format("%016x", Double.doubleToRawLongBits(value));
  }

  private static String apply(String operation, String[] a) {
    return switch (operation) {
      case "float_repr" -> FloatText.repr(number(a[0]));
      case "float_parse" -> bits(FloatText.parse(a[0]));
      case "float_hex" -> FloatText.hex(number(a[0]));
      case "float_fromhex" -> bits(FloatText.fromHex(a[0]));
      case "float_round" -> bits(FloatText.round(number(a[0]), Integer.parseInt(a[1])));
      case "float_ratio" -> {
        BigInteger[] ratio = FloatText.asIntegerRatio(number(a[0]));
        yield ratio[0] + "/" + ratio[1];
      }
      case "float_format" -> FormatSpec.formatFloat(number(a[0]), a[1], "float");
      case "int_format" -> FormatSpec.formatInt(new BigInteger(a[0]), a[1], "int", LIMIT);
      case "str_format" -> FormatSpec.formatString(a[0], a[1], "str");
      case "complex_format" ->
          FormatSpec.formatComplex(number(a[0]), number(a[1]), a[2], "complex");
      case "complex_parse" -> {
        double[] parts = ComplexText.parse(a[0]);
        yield bits(parts[0]) + " " + bits(parts[1]);
      }
      case "int_parse" -> IntText.parse(a[0], Integer.parseInt(a[1]), LIMIT).toString();
      case "int_parse_bytes" ->
          IntText.parse(latin(a[0]), Integer.parseInt(a[1]), LIMIT).toString();
      case "str_repr" -> StringRepr.repr(a[0]);
      case "str_ascii" -> StringRepr.ascii(a[0]);
      case "bytes_repr" -> StringRepr.bytes(latin(a[0]));
      default -> MoreTextOperations.apply(operation, a);
    };
  }

  static byte[] latin(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** Undoes the escapes of the vector files. */
  static final Function<String, String> UNESCAPE =
      text -> {
        if (text.indexOf('\\') < 0) {
          return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
          char c = text.charAt(i);
          if (c == '\\') {
            out.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
            i += 4;
          } else {
            out.append(c);
          }
        }
        return out.toString();
      };
}
