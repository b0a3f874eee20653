package org.hoistpy.scope;

import java.util.List;
import java.util.Set;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Stmt;

/** Future statements: known features, at the top of the program (language reference 7.11.1). */
final class FutureChecks {
  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private FutureChecks() {}

  static boolean isFuture(Stmt stmt) {
    return stmt instanceof Stmt.ImportFrom from && "__future__".equals(from.module());
  }

  /**
   * Checks the features that the top of a program asks for; returns how many statements that is.
   */
  static int check(Mod mod, ProblemSite site) {
    List<Stmt> body =
        switch (mod) {
          case Mod.Module m -> m.body();
          case Mod.Interactive i -> i.body();
          case Mod.Expression e -> List.of();
        };
    int i = 0;
    if (!body.isEmpty()
        && body.getFirst() instanceof Stmt.ExprStmt e
        && e.value() instanceof Expr.Constant c
        && c.value() instanceof String) {
      i++;
    }
    while (i < body.size() && isFuture(body.get(i))) {
      Stmt.ImportFrom from = (Stmt.ImportFrom) body.get(i);
      for (Alias alias : from.names()) {
        if (alias.name().equals("braces")) {
          throw site.atStart(from.span(), "not a chance");
        }
        if (!FEATURES.contains(alias.name())) {
          throw site.atStart(from.span(), "future feature " + alias.name() + " is not defined");
        }
      }
      i++;
    }
    return i;
  }
}
