package org.hoistpy.parser;

import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.lexer.Tokens;

/** Finds out what is wrong with a program that the parser has rejected. */
final class Diagnosis {
  private Diagnosis() {}

  static SyntaxProblem explain(Tokens tokens, Mode mode, int flags) {
    if (tokens.problem() != null) {
      return tokens.problem();
    }
    return Problems.atToken(tokens, SyntaxProblem.Kind.SYNTAX, "invalid syntax", 0);
  }
}
