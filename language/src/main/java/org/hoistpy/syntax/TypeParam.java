package org.hoistpy.syntax;

/** Type parameters; language reference 8.10. */
public sealed interface TypeParam extends Node {
  /** The name that the parameter binds. */
  String name();

  /** {@code bound} is null when absent; a tuple expression stands for constraints. */
  record TypeVar(String name, Expr bound, Span span) implements TypeParam {}

  record ParamSpec(String name, Span span) implements TypeParam {}

  record TypeVarTuple(String name, Span span) implements TypeParam {}
}
