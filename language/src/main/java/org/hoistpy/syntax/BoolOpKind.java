package org.hoistpy.syntax;

/** The short-circuit operators. */
public enum BoolOpKind {
  AND,
  OR
}
