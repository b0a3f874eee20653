package org.hoistpy.scope;

import java.math.BigInteger;
import java.util.List;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.syntax.Operator;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.UnaryOpKind;

/** What warnings and errors say of literals: their types and how Python prints them. Stateless. */
final class Literals {
  private Literals() {}

  /** Name of the type of an expression that is a constant once folded, or null. */
  static String constantType(Expr e) {
    return switch (e) {
      case Expr.Constant c -> typeOf(c.value());
      case Expr.UnaryOp u -> unaryType(u);
      case Expr.BinOp b -> binaryType(b);
      case Expr.TupleExpr t -> allConstant(t.elts()) ? "tuple" : null;
      default -> null;
    };
  }

  /** Name of the type that an expression is certain to have, or null. */
  static String type(Expr e) {
    return switch (e) {
      case Expr.TupleExpr t -> "tuple";
      case Expr.ListExpr l -> "list";
      case Expr.ListComp l -> "list";
      case Expr.DictExpr d -> "dict";
      case Expr.DictComp d -> "dict";
      case Expr.SetExpr s -> "set";
      case Expr.SetComp s -> "set";
      case Expr.GeneratorExp g -> "generator";
      case Expr.Lambda l -> "function";
      case Expr.JoinedStr j -> "str";
      case Expr.FormattedValue f -> "str";
      default -> constantType(e);
    };
  }

  private static boolean allConstant(List<Expr> elts) {
    for (Expr e : elts) {
      if (constantType(e) == null) {
        return false;
      }
    }
    return true;
  }

  private static String typeOf(Object value) {
    return switch (value) {
      case Boolean b -> "bool";
      case Long l -> "int";
      case BigInteger b -> "int";
      case Double d -> "float";
      case ImaginaryLiteral i -> "complex";
      case byte[] b -> "bytes";
      case PyConst c -> c == PyConst.NONE ? "NoneType" : "ellipsis";
      default -> "str";
    };
  }

  private static boolean isNumber(String type) {
    return type != null
        && switch (type) {
          case "bool", "int", "float", "complex" -> true;
          default -> false;
        };
  }

  private static String unaryType(Expr.UnaryOp u) {
    String type = constantType(u.operand());
    if (!isNumber(type)) {
      return null;
    }
    if (u.op() == UnaryOpKind.NOT) {
      return "bool";
    }
    return type.equals("bool") ? "int" : type;
  }

  private static String binaryType(Expr.BinOp b) {
    String left = constantType(b.left());
    String right = constantType(b.right());
    if (!isNumber(left) || !isNumber(right)) {
      return null;
    }
    if (left.equals("complex") || right.equals("complex")) {
      return "complex";
    }
    boolean division = b.op() == Operator.DIV;
    return division || left.equals("float") || right.equals("float") ? "float" : "int";
  }

  /**
   * A value equal for literals that are equal as dict keys in Python; null for other expressions.
   */
  static Object key(Expr e) {
    Object value = value(e);
    return switch (value) {
      case null -> null;
      case Boolean b -> b ? 1.0 : 0.0;
      case Long l when (long) (double) l == l -> (double) l;
      case ImaginaryLiteral i when i.imag() == 0 -> 0.0;
      case byte[] b -> "b" + repr(b);
      case String s -> "s" + s;
      default -> value;
    };
  }

  private static Object value(Expr e) {
    return switch (e) {
      case Expr.Constant c -> c.value();
      case Expr.UnaryOp u when u.op() == UnaryOpKind.U_SUB -> negated(value(u.operand()));
      case Expr.BinOp b -> reprOf(b);
      default -> null;
    };
  }

  private static Object negated(Object value) {
    return switch (value) {
      case Long l -> -l;
      case Double d -> -d;
      case BigInteger b -> b.negate();
      case ImaginaryLiteral i -> new ImaginaryLiteral(-i.imag());
      case null, default -> null;
    };
  }

  /** {@code repr} of a literal, of a negative number or of a complex number. */
  static String reprOf(Expr e) {
    if (e instanceof Expr.BinOp b) {
      String sign = b.op() == Operator.ADD ? "+" : "-";
      return "(" + reprOf(b.left()) + sign + reprOf(b.right()) + ")";
    }
    return repr(value(e));
  }

  private static String repr(Object value) {
    return switch (value) {
      case Boolean b -> b ? "True" : "False";
      case Double d -> number(d);
      case ImaginaryLiteral i -> imaginary(i.imag());
      case PyConst c -> c == PyConst.NONE ? "None" : "Ellipsis";
      case byte[] b -> "b" + quoted(new String(b, java.nio.charset.StandardCharsets.ISO_8859_1));
      case String s -> quoted(s);
      default -> String.valueOf(value);
    };
  }

  private static String imaginary(double d) {
    String text = number(d);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "j";
  }

  private static String number(double d) {
    if (Double.isInfinite(d)) {
      return d > 0 ? "inf" : "-inf";
    }
    double size = Math.abs(d);
    if (size != 0 && (size < 1e-4 || size >= 1e16)) {
      String[] parts = Double.toString(d).split("E");
      String digits = parts[0].endsWith(".0") ? parts[0].replace(".0", "") : parts[0];
      int exponent = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      return digits + (exponent < 0 ? "e-" : "e+") + String.format("%02d", Math.abs(exponent));
    }
    String plain = new java.math.BigDecimal(Double.toString(d)).toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }

  /** {@code repr} of a name or of other text. */
  static String quoted(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c == quote) {
            out.append('\\').append(c);
          } else if (c < 32 || c == 127) {
            out.append(String.format("\\x%02x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append(quote).toString();
  }
}
