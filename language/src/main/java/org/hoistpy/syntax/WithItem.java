package org.hoistpy.syntax;

/** A context manager of a with statement; {@code optionalVars} is null when absent. */
public record WithItem(Expr contextExpr, Expr optionalVars) {}
