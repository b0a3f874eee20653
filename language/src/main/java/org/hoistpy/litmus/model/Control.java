package org.hoistpy.litmus.model;

import org.hoistpy.syntax.Stmt;

/** How far a condition reaches. Stateless. */
final class Control {
  private Control() {}

  /** Whether one side of the statement may leave what surrounds it, so that more depends on it. */
  static boolean leaves(Stmt statement) {
    boolean[] found = {false};
    Tree.visit(
        statement,
        node -> {
          found[0] |=
              node instanceof Stmt.Return
                  || node instanceof Stmt.Break
                  || node instanceof Stmt.Continue
                  || node instanceof Stmt.Raise;
          return !(node instanceof Stmt.FunctionDef);
        });
    return found[0];
  }
}
