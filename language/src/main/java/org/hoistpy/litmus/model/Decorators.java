package org.hoistpy.litmus.model;

import org.hoistpy.syntax.Expr;

/** Decorators of functions: those of the test format change nothing. Stateless. */
final class Decorators {
  private Decorators() {}

  static Val apply(Val decorator, Val function, Expr place) {
    if (decorator.value() instanceof FunctionValue.Builtin(String name)) {
      switch (name) {
        case "actor", "arbiter", "staticmethod" -> {
          return function;
        }
        case "property" -> {
          return Val.of(new Property((FunctionValue.Defined) function.value()));
        }
        default -> {
          // Others are not known.
        }
      }
    }
    throw new Unsupported(place.span().line(), "the checker does not know this decorator");
  }

  /** A property that is read by calling a function. */
  record Property(FunctionValue.Defined getter) {}
}
