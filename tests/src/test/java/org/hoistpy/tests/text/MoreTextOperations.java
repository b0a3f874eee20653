package org.hoistpy.tests.text;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntPredicate;
import org.hoistpy.text.FloatText;
import org.hoistpy.text.FormatProblem;
import org.hoistpy.text.PercentFormat;
import org.hoistpy.text.StringRepr;
import org.hoistpy.text.TemplateFormatter;
import org.hoistpy.text.UnicodeCase;
import org.hoistpy.text.UnicodeText;

/** Operations on templates and case, continued from {@link TextOperations}. */
final class MoreTextOperations {
  private MoreTextOperations() {}

  static String apply(String operation, String[] a) {
    return switch (operation) {
      case "upper" -> UnicodeCase.upper(a[0]);
      case "lower" -> UnicodeCase.lower(a[0]);
      case "title" -> UnicodeCase.title(a[0]);
      case "capitalize" -> UnicodeCase.capitalize(a[0]);
      case "swapcase" -> UnicodeCase.swapCase(a[0]);
      case "casefold" -> UnicodeCase.caseFold(a[0]);
      case "properties" -> properties(a[0].codePointAt(0));
      case "template" -> TemplateFormatter.format(a[0], new ShownFields(a[1].equals("map")));
      case "percent" -> percent(a, false);
      case "percent_bytes" -> percent(a, true);
      default -> CodecOperations.apply(operation, a);
    };
  }

  static String properties(int c) {
    IntPredicate[] all = {
      UnicodeText::isAlpha,
      UnicodeText::isDecimal,
      UnicodeText::isDigit,
      UnicodeText::isNumeric,
      UnicodeText::isAlnum,
      UnicodeText::isSpace,
      UnicodeText::isUpper,
      UnicodeText::isLower,
      UnicodeText::isTitle,
      UnicodeText::isIdentifierStart,
      UnicodeText::isIdentifierPart,
      UnicodeText::isPrintable,
      UnicodeText::isLineBreak
    };
    StringBuilder out = new StringBuilder();
    for (IntPredicate each : all) {
      out.append(each.test(c) ? 1 : 0);
    }
    return out.toString();
  }

  /** Tuples are given as {@code (a,b}, single values plainly; floats contain a dot. */
  private static String percent(String[] a, boolean bytes) {
    Object[] tuple = null;
    Object whole = null;
    if (a[1].startsWith("(")) {
      String inner = a[1].substring(1);
      String[] parts = inner.isEmpty() ? new String[0] : inner.split(",");
      tuple = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        tuple[i] = value(parts[i]);
      }
    } else {
      whole = value(a[1]);
    }
    return PercentFormat.format(
        a[0], tuple, whole, whole instanceof Mapping, bytes, new PlainValues(bytes), 4300);
  }

  private static Object value(String text) {
    if (text.equals("map")) {
      return new Mapping();
    }
    if (text.startsWith("'")) {
      return text;
    }
    return text.contains(".") ? (Object) Double.valueOf(text) : integer(text);
  }

  private static Number integer(String text) {
    BigInteger value = new BigInteger(text);
    return value.bitLength() < 64 ? (Number) value.longValue() : value;
  }

  private record Mapping() {
    @Override
    public String toString() {
      return "map";
    }
  }

  private record PlainValues(boolean bytes) implements PercentFormat.Values {
    @Override
    public String str(Object value) {
      if (value instanceof String s) {
        return s.substring(1);
      }
      if (bytes) {
        throw new FormatProblem(
            FormatProblem.Kind.TYPE,
            "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + typeName(value)
                + "'");
      }
      return repr(value);
    }

    @Override
    public String repr(Object value) {
      if (value instanceof String s) {
        return bytes
            ? StringRepr.bytes(TextOperations.latin(s.substring(1)))
            : StringRepr.repr(s.substring(1));
      }
      return value instanceof Double d ? FloatText.repr(d) : value.toString();
    }

    @Override
    public String ascii(Object value) {
      return value instanceof String s && !bytes ? StringRepr.ascii(s.substring(1)) : repr(value);
    }

    @Override
    public Number toInt(Object value) {
      return switch (value) {
        case String s -> null;
        case Mapping m -> null;
        case Double d -> integer(FloatText.truncate(d).toString());
        default -> (Number) value;
      };
    }

    @Override
    public Number toIndex(Object value) {
      return exactInt(value);
    }

    @Override
    public double toFloat(Object value) {
      if (!(value instanceof Number)) {
        throw new FormatProblem(
            FormatProblem.Kind.TYPE,
            (bytes ? "float argument required, not " : "must be real number, not ")
                + typeName(value));
      }
      return ((Number) value).doubleValue();
    }

    @Override
    public Number exactInt(Object value) {
      return value instanceof Number n && !(value instanceof Double) ? n : null;
    }

    @Override
    public String text(Object value) {
      return value instanceof String s ? s.substring(1) : null;
    }

    @Override
    public Object item(Object mapping, String key) {
      return (long) key.length();
    }

    @Override
    public String typeName(Object value) {
      return switch (value) {
        case String s -> bytes ? "bytes" : "str";
        case Mapping m -> "Lengths";
        case Double d -> "float";
        default -> "int";
      };
    }
  }

  /** Fields that show how they were reached. */
  private record ShownFields(boolean map) implements TemplateFormatter.Fields {
    private static final List<String> NAMES = List.of("a", "b", "é", " ", "1a", "a!", "-1");

    @Override
    public Object positional(long index) {
      if (index > 3) {
        throw TemplateFormatter.missingPositional(index);
      }
      return "P" + index;
    }

    @Override
    public boolean hasPositional() {
      return !map;
    }

    @Override
    public Object keyword(String name) {
      if (!map && !NAMES.contains(name)) {
        throw new FormatProblem(FormatProblem.Kind.KEY, StringRepr.repr(name));
      }
      return "K" + name;
    }

    @Override
    public Object attribute(Object value, String name) {
      return value + "." + name;
    }

    @Override
    public Object item(Object value, String key) {
      return value + "[" + key + "]";
    }

    @Override
    public Object item(Object value, long index) {
      return value + "[#" + index + "]";
    }

    @Override
    public Object convert(Object value, char conversion) {
      return value + (conversion == 's' ? "!s" : "!r");
    }

    @Override
    public String format(Object value, String spec) {
      return "<" + value + ":" + spec + ">";
    }
  }
}
