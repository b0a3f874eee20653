package org.hoistpy.syntax;

/** An imported name; {@code asname} is null when absent, {@code name} may be dotted or "*". */
public record Alias(String name, String asname, Span span) implements Node {}
