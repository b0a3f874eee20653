package org.hoistpy.litmus.model;

import org.hoistpy.memory.AccessKind;
import org.hoistpy.syntax.Expr;

/** Reads {@code Volatile[T]} and {@code Atomic[T]}. Stateless. */
final class Annotations {
  private Annotations() {}

  static AccessKind kind(Expr annotation) {
    Expr outer = annotation instanceof Expr.Subscript subscript ? subscript.value() : annotation;
    String name =
        switch (outer) {
          case Expr.Name n -> n.id();
          case Expr.Attribute a -> a.attr();
          default -> "";
        };
    return switch (name) {
      case "Volatile" -> AccessKind.VOLATILE;
      case "Atomic" -> AccessKind.ATOMIC;
      default -> AccessKind.PLAIN;
    };
  }
}
