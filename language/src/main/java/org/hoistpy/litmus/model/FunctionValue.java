package org.hoistpy.litmus.model;

import java.util.List;
import java.util.Objects;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/** What can be called. Immutable. */
sealed interface FunctionValue {
  /** A function of the file; compared by its definition and what it captured. */
  record Defined(
      String name,
      Arguments args,
      List<Stmt> body,
      Expr expression,
      ModuleValue module,
      Scope captured,
      List<Object> defaults,
      Names names)
      implements FunctionValue {
    @Override
    public boolean equals(Object other) {
      return other instanceof Defined f
          && f.args == args
          && f.body == body
          && f.expression == expression
          && Objects.equals(f.captured, captured)
          && f.defaults.equals(defaults);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A function with its first argument. */
  record Method(Defined function, Object self) implements FunctionValue {}

  /** A function or class of Python's library. */
  record Builtin(String name) implements FunctionValue {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A method of a built-in object. */
  record BuiltinMethod(Object self, String name) implements FunctionValue {}
}
