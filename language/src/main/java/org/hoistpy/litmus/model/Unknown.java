package org.hoistpy.litmus.model;

import java.util.Map;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/** What the checker does not know, as programmers call it. Stateless. */
final class Unknown {
  private static final Map<Class<?>, String> WORDS =
      Map.ofEntries(
          Map.entry(Stmt.AsyncFor.class, "async for"),
          Map.entry(Stmt.AsyncWith.class, "async with"),
          Map.entry(Stmt.AsyncFunctionDef.class, "async def"),
          Map.entry(Stmt.TryStar.class, "except*"),
          Map.entry(Stmt.TypeAlias.class, "the type statement"),
          Map.entry(Stmt.FunctionDef.class, "def"),
          Map.entry(Stmt.ClassDef.class, "class"),
          Map.entry(Stmt.Global.class, "global"),
          Map.entry(Stmt.Nonlocal.class, "nonlocal"),
          Map.entry(Expr.Await.class, "await"),
          Map.entry(Expr.Yield.class, "yield"),
          Map.entry(Expr.YieldFrom.class, "yield from"),
          Map.entry(Expr.Lambda.class, "lambda"),
          Map.entry(Expr.NamedExpr.class, ":="),
          Map.entry(Expr.Starred.class, "* here"),
          Map.entry(Expr.Slice.class, "this slice"));

  private Unknown() {}

  /** What a node of the syntax tree stands for. */
  static String name(Object node) {
    return WORDS.getOrDefault(node.getClass(), node.getClass().getSimpleName());
  }
}
