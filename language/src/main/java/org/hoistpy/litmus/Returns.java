package org.hoistpy.litmus;

import java.util.List;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Stmt;

/** Looks for return statements with a value. Stateless. */
final class Returns {
  private Returns() {}

  static boolean in(List<Stmt> body) {
    return body.stream().anyMatch(Returns::in);
  }

  private static boolean in(Stmt statement) {
    return switch (statement) {
      case Stmt.Return s -> s.value() != null;
      case Stmt.If s -> in(s.body()) || in(s.orelse());
      case Stmt.While s -> in(s.body()) || in(s.orelse());
      case Stmt.For s -> in(s.body()) || in(s.orelse());
      case Stmt.With s -> in(s.body());
      case Stmt.Try s ->
          in(s.body())
              || in(s.orelse())
              || in(s.finalbody())
              || s.handlers().stream().map(ExceptHandler::body).anyMatch(Returns::in);
      case Stmt.Match s -> s.cases().stream().anyMatch(c -> in(c.body()));
      default -> false;
    };
  }
}
