package org.hoistpy.parser;

/** Entry points of the parser. */
public final class Parser {
  private Parser() {}

  /**
   * Parses a string.
   *
   * @throws org.hoistpy.diagnostics.SyntaxProblem when it is not Python
   */
  public static ParseResult parse(String source, String filename, Mode mode, int flags) {
    throw new UnsupportedOperationException("the parser is not in this build");
  }

  /**
   * Decodes (byte order mark, encoding cookie, UTF-8 by default) and parses bytes.
   *
   * @throws org.hoistpy.diagnostics.SyntaxProblem when they are not Python
   */
  public static ParseResult parse(byte[] source, String filename, Mode mode, int flags) {
    throw new UnsupportedOperationException("the parser is not in this build");
  }
}
