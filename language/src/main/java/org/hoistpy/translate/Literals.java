package org.hoistpy.translate;

import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.syntax.Docstring;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.Stmt;

/** Values of constants in the syntax. Stateless. */
public final class Literals {
  private Literals() {}

  /** The Python value of a literal of the syntax tree. */
  public static Object value(Object literal) {
    return switch (literal) {
      case String text -> Strings.of(text);
      case int[] codePoints -> Strings.ofCodePoints(codePoints);
      case byte[] bytes -> new PyBytes(bytes);
      case ImaginaryLiteral imaginary -> new PyComplex(0.0, imaginary.imag());
      case PyConst constant -> constant == PyConst.NONE ? PyNone.NONE : PyEllipsis.ELLIPSIS;
      default -> literal;
    };
  }

  /** The docstring that a body starts with as str value, or null. */
  static Object docstring(java.util.List<Stmt> body) {
    Expr.Constant constant = Docstring.of(body);
    return constant == null ? null : value(constant.value());
  }
}
