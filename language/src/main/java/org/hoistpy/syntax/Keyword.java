package org.hoistpy.syntax;

/** A keyword argument of a call; {@code arg} is null for {@code **value}. */
public record Keyword(String arg, Expr value, Span span) implements Node {}
