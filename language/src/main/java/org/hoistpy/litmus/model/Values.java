package org.hoistpy.litmus.model;

import java.math.BigInteger;
import java.util.stream.Collectors;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.text.FloatText;
import org.hoistpy.text.StringRepr;

/**
 * The values of actors: Long and BigInteger (outside the range of Long only), Double, Boolean,
 * String, {@link PyConst}, {@link Tuple}, {@link Ref}, {@link FunctionValue}, {@link ClassValue},
 * {@link ModuleValue}, {@link ExceptionValue}. Stateless.
 */
final class Values {
  private Values() {}

  /** Truth of anything but collections, which need a read. */
  static boolean isTrue(Object value) {
    return switch (value) {
      case Boolean b -> b;
      case Long l -> l != 0;
      case Double d -> d != 0;
      case String s -> !s.isEmpty();
      case PyConst c -> c != PyConst.NONE;
      case Tuple t -> !t.items().isEmpty();
      default -> true;
    };
  }

  static boolean equal(Object a, Object b) {
    if (isNumber(a) && isNumber(b)) {
      return isInt(a) && isInt(b) ? big(a).equals(big(b)) : number(a) == number(b);
    }
    return a.equals(b);
  }

  static boolean isInt(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof BigInteger;
  }

  static boolean isNumber(Object value) {
    return isInt(value) || value instanceof Double;
  }

  static BigInteger big(Object value) {
    return switch (value) {
      case Boolean b -> b ? BigInteger.ONE : BigInteger.ZERO;
      case BigInteger b -> b;
      default -> BigInteger.valueOf((Long) value);
    };
  }

  static double number(Object value) {
    return value instanceof Double d ? d : big(value).doubleValue();
  }

  static Object integer(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  /** Text in an outcome: that of {@code repr}, but strings without quotes at the top. */
  static String outcome(Object value) {
    return value instanceof String text ? text : repr(value);
  }

  static String repr(Object value) {
    return switch (value) {
      case Boolean b -> b ? "True" : "False";
      case PyConst c -> c == PyConst.NONE ? "None" : "Ellipsis";
      case String s -> StringRepr.repr(s);
      case Double d -> FloatText.repr(d);
      case Tuple t when t.items().size() == 1 -> "(" + repr(t.items().getFirst()) + ",)";
      case Tuple t ->
          t.items().stream().map(Values::repr).collect(Collectors.joining(", ", "(", ")"));
      case Contents.Items c ->
          c.items().stream().map(Values::repr).collect(Collectors.joining(", ", "[", "]"));
      case Contents.Entries c -> entries(c);
      case ExceptionValue e -> e.name();
      case FunctionValue.Method m -> m.function().name();
      case Absent _ -> "nothing";
      default -> value.toString();
    };
  }

  private static String entries(Contents.Entries entries) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < entries.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(repr(entries.keys().get(i)));
      text.append(": ").append(repr(entries.values().get(i)));
    }
    return text.append('}').toString();
  }
}
