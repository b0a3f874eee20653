package org.hoistpy.syntax;

import java.util.List;

/** An except clause; {@code type} and {@code name} are null when absent. */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) implements Node {}
