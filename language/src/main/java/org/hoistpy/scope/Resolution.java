package org.hoistpy.scope;

/** How a use of a name reaches its value. */
public enum Resolution {
  /** A variable of this frame that no inner function captures. */
  LOCAL,
  /** A variable of this frame that lives in a cell because an inner function captures it. */
  CELL,
  /** A cell of an enclosing function. */
  FREE,
  /** Declared {@code global}. */
  GLOBAL_EXPLICIT,
  /** Bound in no enclosing function: globals, then builtins. */
  GLOBAL_IMPLICIT,
  /** Module and class bodies: the locals mapping, then globals, then builtins. */
  NAME,
  /** The class's namespace first, then a cell of an enclosing function. */
  CLASS_DEREF,
  /** In an annotation scope inside a class: the class's namespace, then globals, then builtins. */
  CLASS_DICT_OR_GLOBAL
}
