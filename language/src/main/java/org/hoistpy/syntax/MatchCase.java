package org.hoistpy.syntax;

import java.util.List;

/** A case block; {@code guard} is null when absent. */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) {}
