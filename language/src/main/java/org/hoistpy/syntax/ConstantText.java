package org.hoistpy.syntax;

import java.util.stream.IntStream;
import org.hoistpy.text.ComplexText;
import org.hoistpy.text.FloatText;
import org.hoistpy.text.StringRepr;

/** The source form of literals. Stateless. */
final class ConstantText {
  /** A decimal literal that overflows to infinity, which has no literal of its own. */
  private static final String INFINITY = "1e309";

  private ConstantText() {}

  static String source(Expr.Constant constant) {
    String text =
        switch (constant.value()) {
          case PyConst.NONE -> "None";
          case PyConst.ELLIPSIS -> "...";
          case Boolean b -> b ? "True" : "False";
          case Double d -> FloatText.repr(d).replace("inf", INFINITY);
          case ImaginaryLiteral i -> ComplexText.repr(0.0, i.imag()).replace("inf", INFINITY);
          case String s -> StringRepr.repr(s);
          case int[] codePoints -> StringRepr.repr(codePoints);
          case byte[] bytes -> StringRepr.bytes(bytes);
          default -> constant.value().toString();
        };
    return "u".equals(constant.kind()) ? "u" + text : text;
  }

  /** The text between the fields of an f-string, where a brace is written twice. */
  static int[] doubleBraces(Expr.Constant constant) {
    IntStream codePoints =
        constant.value() instanceof int[] array
            ? IntStream.of(array)
            : constant.value().toString().codePoints();
    return codePoints
        .flatMap(c -> c == '{' || c == '}' ? IntStream.of(c, c) : IntStream.of(c))
        .toArray();
  }
}
