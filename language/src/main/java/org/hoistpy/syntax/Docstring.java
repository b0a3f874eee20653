package org.hoistpy.syntax;

import java.util.List;

/** The docstring of a body. Stateless. */
public final class Docstring {
  private Docstring() {}

  /** A body that knows its docstring without its statements. */
  public interface Known {
    /** As {@link Docstring#of}. */
    Expr.Constant docstring();
  }

  /** The string literal that a body starts with as a statement of its own, or null. */
  public static Expr.Constant of(List<Stmt> body) {
    if (body instanceof Known known) {
      return known.docstring();
    }
    if (!body.isEmpty()
        && body.get(0) instanceof Stmt.ExprStmt statement
        && statement.value() instanceof Expr.Constant constant
        && (constant.value() instanceof String || constant.value() instanceof int[])) {
      return constant;
    }
    return null;
  }
}
