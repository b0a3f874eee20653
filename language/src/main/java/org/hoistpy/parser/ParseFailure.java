package org.hoistpy.parser;

/**
 * The tokens are not Python; says nothing more, so that the parser stays free of error handling.
 */
final class ParseFailure extends RuntimeException {
  static final ParseFailure INSTANCE = new ParseFailure();

  private static final long serialVersionUID = 1L;

  private ParseFailure() {
    super("invalid syntax", null, false, false);
  }
}
