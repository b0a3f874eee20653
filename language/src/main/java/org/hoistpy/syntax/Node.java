package org.hoistpy.syntax;

/** Anything in a syntax tree that has a place in the source. */
public sealed interface Node
    permits Stmt, Expr, Pattern, TypeParam, ExceptHandler, Arg, Keyword, Alias {
  /** The source range of the node. */
  Span span();
}
