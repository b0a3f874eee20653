package org.hoistpy.scope;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.syntax.CmpOp;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;

/** CPython's warnings about literals where they make no sense. Used by one analysis. */
final class LiteralWarnings {
  private final List<SourceWarning> warnings = new ArrayList<>();

  List<SourceWarning> found() {
    return List.copyOf(warnings);
  }

  private void warn(Span span, String message) {
    warnings.add(new SourceWarning("SyntaxWarning", message, span.line(), span.col()));
  }

  void assertion(Stmt.Assert a) {
    if (a.test() instanceof Expr.TupleExpr t && !t.elts().isEmpty()) {
      warn(a.span(), "assertion is always true, perhaps remove parentheses?");
    }
  }

  void comparison(Expr.Compare c) {
    Expr left = c.left();
    for (int i = 0; i < c.ops().size(); i++) {
      Expr right = c.comparators().get(i);
      CmpOp op = c.ops().get(i);
      if (op == CmpOp.IS || op == CmpOp.IS_NOT) {
        String type = identityType(left);
        type = type != null ? type : identityType(right);
        if (type != null) {
          String instead = op == CmpOp.IS ? "==" : "!=";
          warn(
              c.span(),
              "\""
                  + op.symbol()
                  + "\" with '"
                  + type
                  + "' literal. Did you mean \""
                  + instead
                  + "\"?");
          return;
        }
      }
      left = right;
    }
  }

  /** The type of a literal whose identity means nothing, else null. */
  private static String identityType(Expr e) {
    if (e instanceof Expr.Constant c
        && (c.value() instanceof Boolean || c.value() instanceof PyConst)) {
      return null;
    }
    return Literals.constantType(e);
  }

  void call(Expr.Call c) {
    if (!(c.func() instanceof Expr.Lambda)) {
      String type = Literals.type(c.func());
      if (type != null) {
        warn(c.func().span(), "'" + type + "' object is not callable; perhaps you missed a comma?");
      }
    }
  }

  void subscript(Expr.Subscript s) {
    if (s.ctx() != ExprContext.LOAD) {
      return;
    }
    String type = Literals.type(s.value());
    if (type == null) {
      return;
    }
    switch (type) {
      case "NoneType",
          "ellipsis",
          "bool",
          "int",
          "float",
          "complex",
          "set",
          "generator",
          "function" ->
          warn(
              s.value().span(),
              "'" + type + "' object is not subscriptable; perhaps you missed a comma?");
      case "str", "bytes", "tuple", "list" -> index(s, type);
      default -> {}
    }
  }

  private void index(Expr.Subscript s, String type) {
    String index = Literals.type(s.slice());
    if (index != null && !index.equals("int") && !index.equals("bool")) {
      warn(
          s.value().span(),
          type
              + " indices must be integers or slices, not "
              + index
              + "; perhaps you missed a comma?");
    }
  }
}
