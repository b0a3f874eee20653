package org.hoistpy.parser;

import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.lexer.Tokens;

/** The rules of interactive input that the grammar does not have. Stateless. */
final class Interaction {
  private Interaction() {}

  /** Fails when anything but blanks and comments follows the statement that ends at a token. */
  static void checkSingle(Tokens tokens, int lastToken) {
    char[] src = tokens.source().chars();
    int i = tokens.end(lastToken);
    int length = tokens.source().length();
    while (i < length) {
      char c = src[i];
      if (c == '#') {
        while (i < length && src[i] != '\n') {
          i++;
        }
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\f') {
        i++;
      } else {
        throw Problems.atToken(
            tokens,
            SyntaxProblem.Kind.SYNTAX,
            "multiple statements found while compiling a single statement",
            lastToken);
      }
    }
  }
}
