package org.hoistpy.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.List;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyFrozenSet;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.UnaryOp;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Operator;
import org.hoistpy.syntax.UnaryOpKind;

/** Which expressions CPython's compiler turns into constants, for {@code co_consts}. Stateless. */
final class ConstantFolding {
  /** CPython folds an integer shift or power up to this many bits. */
  private static final int MAX_BITS = 128;

  private ConstantFolding() {}

  /** The constant, or null. */
  static Object fold(Expr expression) {
    return switch (expression) {
      case Expr.Constant e -> Literals.value(e.value());
      case Expr.TupleExpr e -> {
        Object[] items = foldAll(e.elts());
        yield items == null ? null : new PyTuple(items);
      }
      case Expr.UnaryOp e -> unary(e);
      case Expr.BinOp e -> binary(e);
      default -> null;
    };
  }

  /** The constants, or null when one of the expressions is none. */
  static Object[] foldAll(List<Expr> list) {
    Object[] items = new Object[list.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = list.get(i) == null ? null : fold(list.get(i));
      if (items[i] == null) {
        return null;
      }
    }
    return items;
  }

  /** The right side of {@code in}: a list of constants is a tuple, a set a frozenset. */
  static Object container(Expr expression) {
    return switch (expression) {
      case Expr.ListExpr e -> {
        Object[] items = foldAll(e.elts());
        yield items == null ? null : new PyTuple(items);
      }
      case Expr.SetExpr e -> frozen(e.elts());
      default -> fold(expression);
    };
  }

  static PyFrozenSet frozen(List<Expr> list) {
    Object[] items = foldAll(list);
    if (items == null) {
      return null;
    }
    PyFrozenSet set = new PyFrozenSet();
    for (Object item : items) {
      set.add(item);
    }
    return set;
  }

  private static Object unary(Expr.UnaryOp e) {
    Object operand = fold(e.operand());
    if (operand == null) {
      return null;
    }
    if (e.op() == UnaryOpKind.NOT) {
      return !Truth.isTrue(operand);
    }
    UnaryOp operator =
        switch (e.op()) {
          case INVERT -> UnaryOp.INVERT;
          case U_ADD -> UnaryOp.POS;
          default -> UnaryOp.NEG;
        };
    if (operator == UnaryOp.INVERT && operand instanceof Boolean flag) {
      return flag ? -2L : -1L;
    }
    try {
      return Arithmetic.unary(operator, operand);
    } catch (PyException notFolded) {
      return null;
    }
  }

  private static Object binary(Expr.BinOp e) {
    Object left = fold(e.left());
    Object right = left == null ? null : fold(e.right());
    if (right == null || isLarge(e.op(), left, right)) {
      return null;
    }
    try {
      return Arithmetic.binary(ExpressionTranslator.operator(e.op()), left, right);
    } catch (PyException notFolded) {
      return null;
    }
  }

  private static boolean isLarge(Operator op, Object left, Object right) {
    boolean numbers = isNumber(left) && isNumber(right);
    return switch (op) {
      case MULT -> !numbers || bits(left) + bits(right) > MAX_BITS;
      case POW -> !numbers || isInt(right) && bits(left) * size(right) > MAX_BITS;
      case L_SHIFT -> !numbers || bits(left) + size(right) > MAX_BITS;
      case MOD -> left instanceof TruffleString || !numbers;
      default -> false;
    };
  }

  private static boolean isNumber(Object value) {
    return isInt(value) || value instanceof Double || value instanceof PyComplex;
  }

  private static boolean isInt(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof BigInteger;
  }

  private static long bits(Object value) {
    return switch (value) {
      case Long number -> BigInteger.valueOf(number).abs().bitLength();
      case BigInteger number -> number.abs().bitLength();
      case Boolean truth -> 1;
      default -> 0;
    };
  }

  private static long size(Object value) {
    return value instanceof Long number && number >= 0 && number < MAX_BITS
        ? number
        : value instanceof Boolean ? 1 : MAX_BITS + 1;
  }
}
