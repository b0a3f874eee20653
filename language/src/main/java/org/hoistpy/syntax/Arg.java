package org.hoistpy.syntax;

/** One parameter; {@code annotation} is null when absent. */
public record Arg(String arg, Expr annotation, Span span) implements Node {}
