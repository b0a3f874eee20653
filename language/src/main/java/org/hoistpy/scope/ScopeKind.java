package org.hoistpy.scope;

/** The kinds of scope. */
public enum ScopeKind {
  MODULE,
  FUNCTION,
  LAMBDA,
  CLASS,
  /** A function of its own. */
  GENERATOR_EXPRESSION,
  /** A list, set or dict comprehension: inlined into the frame of the enclosing scope. */
  COMPREHENSION,
  /** The annotation scope that holds the type parameters of a generic function, class or alias. */
  TYPE_PARAMETERS,
  /** The lazily evaluated value of a type alias. */
  TYPE_ALIAS,
  /** The lazily evaluated bound or constraints of a type variable. */
  TYPE_VARIABLE_BOUND
}
