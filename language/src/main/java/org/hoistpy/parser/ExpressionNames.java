package org.hoistpy.parser;

import org.hoistpy.syntax.CmpOp;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.PyConst;

/** What error messages call expressions. Stateless. */
final class ExpressionNames {
  private ExpressionNames() {}

  static String of(Expr e) {
    return switch (e) {
      case Expr.Attribute a -> "attribute";
      case Expr.Subscript s -> "subscript";
      case Expr.Starred s -> "starred";
      case Expr.Name n -> "name";
      case Expr.ListExpr l -> "list";
      case Expr.TupleExpr t -> "tuple";
      case Expr.Lambda l -> "lambda";
      case Expr.Call c -> "function call";
      case Expr.BoolOp b -> "expression";
      case Expr.BinOp b -> "expression";
      case Expr.UnaryOp u -> "expression";
      case Expr.GeneratorExp g -> "generator expression";
      case Expr.Yield y -> "yield expression";
      case Expr.YieldFrom y -> "yield expression";
      case Expr.Await a -> "await expression";
      case Expr.ListComp l -> "list comprehension";
      case Expr.SetComp s -> "set comprehension";
      case Expr.DictComp d -> "dict comprehension";
      case Expr.DictExpr d -> "dict literal";
      case Expr.SetExpr s -> "set display";
      case Expr.JoinedStr j -> "f-string expression";
      case Expr.FormattedValue f -> "f-string expression";
      case Expr.Constant c -> constant(c.value());
      case Expr.Compare c -> "comparison";
      case Expr.IfExp i -> "conditional expression";
      case Expr.NamedExpr n -> "named expression";
      case Expr.Slice s -> "slice";
    };
  }

  private static String constant(Object value) {
    if (value == PyConst.NONE) {
      return "None";
    }
    if (value == PyConst.ELLIPSIS) {
      return "ellipsis";
    }
    if (value instanceof Boolean b) {
      return b ? "True" : "False";
    }
    return "literal";
  }

  /**
   * The part of an expression that cannot be a target, or null.
   *
   * @param use "assign to", "delete", or "iterate" for the targets of a for clause, where {@code a
   *     in b} has been read as a comparison
   */
  static Expr invalidTarget(Expr e, String use) {
    switch (e) {
      case Expr.ListExpr l -> {
        return firstInvalid(l.elts(), use);
      }
      case Expr.TupleExpr t -> {
        return firstInvalid(t.elts(), use);
      }
      case Expr.Starred s -> {
        return use.equals("delete") ? e : invalidTarget(s.value(), use);
      }
      case Expr.Compare c -> {
        if (!use.equals("iterate")) {
          return e;
        }
        return c.ops().getFirst() == CmpOp.IN ? invalidTarget(c.left(), use) : null;
      }
      case Expr.Name n -> {
        return null;
      }
      case Expr.Subscript s -> {
        return null;
      }
      case Expr.Attribute a -> {
        return null;
      }
      default -> {
        return e;
      }
    }
  }

  private static Expr firstInvalid(java.util.List<Expr> elts, String use) {
    for (Expr e : elts) {
      Expr invalid = invalidTarget(e, use);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }
}
