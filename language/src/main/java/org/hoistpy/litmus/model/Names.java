package org.hoistpy.litmus.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Stmt;

/**
 * The names of a function: its own, and those of them that inner functions capture (language
 * reference, section 4.2.2). Immutable.
 */
record Names(Set<String> locals, Set<String> globals, Set<String> captured, boolean isGenerator) {

  static Names of(Arguments args, List<Stmt> body) {
    Set<String> stored = new HashSet<>();
    Set<String> outer = new HashSet<>();
    Set<String> globals = new HashSet<>();
    for (Arg arg : args.args()) {
      stored.add(arg.arg());
    }
    for (Stmt statement : body) {
      collect(statement, stored, outer, globals);
    }
    stored.removeAll(outer);
    stored.removeAll(globals);
    Set<String> captured = new HashSet<>();
    for (Stmt statement : body) {
      inner(statement, captured);
    }
    captured.retainAll(stored);
    return new Names(stored, globals, captured, body.stream().anyMatch(Names::yields));
  }

  private static void collect(
      Stmt statement, Set<String> stored, Set<String> outer, Set<String> globals) {
    switch (statement) {
      case Stmt.Global s -> globals.addAll(s.names());
      case Stmt.Nonlocal s -> outer.addAll(s.names());
      case Stmt.FunctionDef s -> stored.add(s.name());
      case Stmt.ClassDef s -> stored.add(s.name());
      default ->
          Tree.visit(
              statement,
              node -> {
                if (node instanceof Expr.Name n && n.ctx() == ExprContext.STORE) {
                  stored.add(n.id());
                } else if (node instanceof ExceptHandler h && h.name() != null) {
                  stored.add(h.name());
                } else if (node instanceof Pattern p) {
                  bound(p, stored);
                } else if (node instanceof Stmt s && s != statement) {
                  collect(s, stored, outer, globals);
                  return false;
                } else if (node instanceof Stmt.Import i) {
                  i.names().forEach(a -> stored.add(a.asname() != null ? a.asname() : a.name()));
                } else if (node instanceof Stmt.ImportFrom i) {
                  i.names().forEach(a -> stored.add(a.asname() != null ? a.asname() : a.name()));
                }
                return !(node instanceof Expr.Lambda);
              });
    }
  }

  private static void bound(Pattern pattern, Set<String> stored) {
    String name =
        switch (pattern) {
          case Pattern.MatchAs p -> p.name();
          case Pattern.MatchStar p -> p.name();
          case Pattern.MatchMapping p -> p.rest();
          default -> null;
        };
    if (name != null) {
      stored.add(name);
    }
  }

  private static boolean yields(Stmt statement) {
    boolean[] found = {false};
    Tree.visit(
        statement,
        node -> {
          found[0] |= node instanceof Expr.Yield;
          return !(node instanceof Stmt.FunctionDef) && !(node instanceof Expr.Lambda);
        });
    return found[0];
  }

  /** Every name that functions inside the statement mention. */
  private static void inner(Stmt statement, Set<String> found) {
    Tree.visit(
        statement,
        node -> {
          if (node instanceof Stmt.FunctionDef f) {
            f.body().forEach(s -> mentions(s, found));
            return false;
          }
          if (node instanceof Expr.Lambda l) {
            mentions(l.body(), found);
            return false;
          }
          return true;
        });
  }

  private static void mentions(Object node, Set<String> found) {
    Tree.visit(
        node,
        inside -> {
          if (inside instanceof Expr.Name n) {
            found.add(n.id());
          } else if (inside instanceof Stmt.Nonlocal n) {
            found.addAll(n.names());
          }
          return true;
        });
  }
}
