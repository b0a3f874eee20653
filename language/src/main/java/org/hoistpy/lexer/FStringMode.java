package org.hoistpy.lexer;

/** Where the lexer stands in one f-string; f-strings nest, so modes form a stack (PEP 701). */
final class FStringMode {
  final char quote;
  final int quoteSize;
  final boolean raw;

  /** Offset and line of the prefix, for errors about the whole literal. */
  final int start;

  final int startLine;

  /** Reading text (literal part or format specification), not the tokens of an expression. */
  boolean inText = true;

  /** Brackets of all kinds open inside this f-string. */
  int bracketDepth;

  /** How many replacement fields are open, less one. */
  int fieldDepth = -1;

  /** The expression of the innermost field has ended: what follows is its format specification. */
  boolean expressionEnded;

  FStringMode(char quote, int quoteSize, boolean raw, int start, int startLine) {
    this.quote = quote;
    this.quoteSize = quoteSize;
    this.raw = raw;
    this.start = start;
    this.startLine = startLine;
  }

  boolean inField() {
    return fieldDepth >= 0;
  }

  boolean inFormatSpec() {
    return expressionEnded && inField();
  }
}
