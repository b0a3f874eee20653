package org.hoistpy.litmus.model;

import java.util.List;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Stmt;

/** How far a condition reaches. Stateless. */
final class Control {
  private Control() {}

  /** Whether one side of the statement may leave what surrounds it, so that more depends on it. */
  static boolean leaves(Stmt statement) {
    return switch (statement) {
      case Stmt.Return _, Stmt.Break _, Stmt.Continue _, Stmt.Raise _ -> true;
      case Stmt.If s -> anyLeaves(s.body()) || anyLeaves(s.orelse());
      case Stmt.While s -> anyLeaves(s.body()) || anyLeaves(s.orelse());
      case Stmt.For s -> anyLeaves(s.body()) || anyLeaves(s.orelse());
      case Stmt.With s -> anyLeaves(s.body());
      case Stmt.Try s ->
          anyLeaves(s.body())
              || anyLeaves(s.orelse())
              || anyLeaves(s.finalbody())
              || s.handlers().stream().map(ExceptHandler::body).anyMatch(Control::anyLeaves);
      case Stmt.Match s -> s.cases().stream().anyMatch(c -> anyLeaves(c.body()));
      default -> false;
    };
  }

  private static boolean anyLeaves(List<Stmt> body) {
    return body.stream().anyMatch(Control::leaves);
  }
}
