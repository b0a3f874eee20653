package org.hoistpy.lexer;

/** How a token sequence ends. */
public enum LexicalEnd {
  /** With ENDMARKER. */
  COMPLETE,
  /** With an error that wins over any error of the grammar before it. */
  ERROR,
  /**
   * With an error that counts only when the parser gets there: bad indentation, a stray backslash.
   */
  WEAK_ERROR,
  /** The text ends inside brackets or after a backslash. */
  EARLY_END
}
