package org.hoistpy.syntax;

import java.util.List;

/** Patterns of the match statement; language reference 8.6.4. */
public sealed interface Pattern extends Node {
  record MatchValue(Expr value, Span span) implements Pattern {}

  /**
   * {@code None}, {@code True} or {@code False}.
   *
   * @param value a Boolean or {@link PyConst#NONE}
   */
  record MatchSingleton(Object value, Span span) implements Pattern {}

  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {}

  /** {@code rest} is the name after {@code **}, or null. */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Span span)
      implements Pattern {}

  record MatchClass(
      Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
      implements Pattern {}

  /** {@code name} is null for {@code *_}. */
  record MatchStar(String name, Span span) implements Pattern {}

  /** A capture ({@code pattern} null), a wildcard (both null) or an as-pattern. */
  record MatchAs(Pattern pattern, String name, Span span) implements Pattern {}

  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {}
}
