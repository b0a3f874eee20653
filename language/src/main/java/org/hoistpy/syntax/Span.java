package org.hoistpy.syntax;

/**
 * A source range: lines count from 1, columns from 0 in code points; the end is exclusive.
 *
 * @param line first line
 * @param col column of the first code point
 * @param endLine last line
 * @param endCol column after the last code point
 */
public record Span(int line, int col, int endLine, int endCol) {
  /** The range from the start of this one to the end of {@code last}. */
  public Span to(Span last) {
    return new Span(line, col, last.endLine, last.endCol);
  }
}
