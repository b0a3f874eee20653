package org.hoistpy.tests.parser;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.Span;

/** Writes a syntax tree as text in which names and positions are those of CPython's ast module. */
final class AstDump {
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("ListExpr", "List"),
          Map.entry("TupleExpr", "Tuple"),
          Map.entry("SetExpr", "Set"),
          Map.entry("DictExpr", "Dict"),
          Map.entry("ExprStmt", "Expr"),
          Map.entry("Arguments", "arguments"),
          Map.entry("Arg", "arg"),
          Map.entry("Keyword", "keyword"),
          Map.entry("Alias", "alias"),
          Map.entry("WithItem", "withitem"),
          Map.entry("MatchCase", "match_case"),
          Map.entry("Comprehension", "comprehension"));

  private static final Map<String, String> SPECIAL_ENUMS =
      Map.of("NOT_EQ", "NotEq", "LT_E", "LtE", "GT_E", "GtE", "U_ADD", "UAdd", "U_SUB", "USub");

  private final StringBuilder out = new StringBuilder();

  static String dump(Object node) {
    AstDump dump = new AstDump();
    dump.write(node);
    return dump.out.toString();
  }

  private void write(Object value) {
    switch (value) {
      case null -> out.append("None");
      case List<?> list -> {
        out.append('[');
        String separator = "";
        for (Object element : list) {
          out.append(separator);
          write(element);
          separator = ", ";
        }
        out.append(']');
      }
      case PyConst constant -> out.append(constant == PyConst.NONE ? "None" : "Ellipsis");
      case ImaginaryLiteral imaginary -> out.append("j").append(bits(imaginary.imag()));
      case Record node -> writeNode(node);
      case Enum<?> constant -> out.append(enumName(constant.name())).append("()");
      case Boolean b -> out.append(b ? "True" : "False");
      case Double d -> out.append("f").append(bits(d));
      case byte[] bytes -> {
        out.append("b'");
        for (byte b : bytes) {
          out.append(String.format("%02x", b));
        }
        out.append("'");
      }
      case int[] codePoints -> writeText(codePoints);
      case String text -> writeText(text.codePoints().toArray());
      default -> out.append(value);
    }
  }

  private static String bits(double d) {
    return Long.toHexString(Double.doubleToLongBits(d));
  }

  private void writeText(int[] codePoints) {
    out.append('\'');
    for (int cp : codePoints) {
      if (cp < 32 || cp > 126 || cp == '\'' || cp == '\\') {
        out.append('\\').append(Integer.toHexString(cp)).append(';');
      } else {
        out.append((char) cp);
      }
    }
    out.append('\'');
  }

  private static String enumName(String name) {
    String special = SPECIAL_ENUMS.get(name);
    return special != null ? special : camel(name);
  }

  private static String camel(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.split("_")) {
      text.append(word.charAt(0)).append(word.substring(1).toLowerCase());
    }
    return text.toString();
  }

  private void writeNode(Record node) {
    String name = node.getClass().getSimpleName();
    out.append(CLASSES.getOrDefault(name, name)).append('(');
    Span span = null;
    String separator = "";
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value;
      try {
        value = component.getAccessor().invoke(node);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new AssertionError(e);
      }
      if (value instanceof Span s) {
        span = s;
        continue;
      }
      out.append(separator).append(snake(component.getName())).append('=');
      write(value);
      separator = ", ";
    }
    out.append(')');
    if (span != null) {
      out.append('@')
          .append(span.line())
          .append(':')
          .append(span.col())
          .append('-')
          .append(span.endLine())
          .append(':')
          .append(span.endCol());
    }
  }

  private static String snake(String name) {
    StringBuilder text = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        text.append('_').append(Character.toLowerCase(c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
