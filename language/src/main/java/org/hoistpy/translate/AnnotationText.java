package org.hoistpy.translate;

import java.util.List;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.Unparser;

/** Annotations: whether a body has any, and their text under {@code from __future__}. Stateless. */
final class AnnotationText {
  private AnnotationText() {}

  static String of(Expr annotation) {
    return Unparser.unparse(annotation);
  }

  /** Whether the body annotates a name of its own namespace, inner blocks included. */
  static boolean hasAnnotations(List<Stmt> list) {
    for (Stmt statement : list) {
      boolean found =
          switch (statement) {
            case Stmt.AnnAssign s -> true;
            case Stmt.If s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
            case Stmt.AnyFor s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
            case Stmt.While s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
            case Stmt.AnyWith s -> hasAnnotations(s.body());
            case Stmt.Try s ->
                hasAnnotations(s.body())
                    || s.handlers().stream().anyMatch(h -> hasAnnotations(h.body()))
                    || hasAnnotations(s.orelse())
                    || hasAnnotations(s.finalbody());
            case Stmt.TryStar s ->
                hasAnnotations(s.body())
                    || s.handlers().stream().anyMatch(h -> hasAnnotations(h.body()))
                    || hasAnnotations(s.orelse())
                    || hasAnnotations(s.finalbody());
            case Stmt.Match s -> s.cases().stream().anyMatch(c -> hasAnnotations(c.body()));
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
