package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

/**
 * What error messages need to know of the arguments of a call.
 *
 * @param positional how many arguments are positional or starred
 * @param lastPositionalToken where the last of them starts
 * @param unpacking whether there is a {@code **} argument
 */
record CallArguments(int positional, int lastPositionalToken, boolean unpacking) {
  /** Reads the arguments from where the parser stands up to the token {@code end}. */
  static CallArguments read(StatementParser parser, int end) {
    int positional = 0;
    int lastToken = -1;
    boolean unpacking = false;
    while (parser.pos < end) {
      int start = parser.pos;
      if (parser.accept(DOUBLESTAR)) {
        unpacking = true;
        parser.expression();
      } else if (parser.at(NAME) && parser.kind(1) == EQUAL) {
        parser.pos += 2;
        parser.expression();
      } else {
        positional++;
        lastToken = start;
        parser.accept(STAR);
        parser.namedExpression();
      }
      parser.accept(COMMA);
    }
    return new CallArguments(positional, lastToken, unpacking);
  }
}
