package org.hoistpy.parser;

import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.lexer.SourceText;
import org.hoistpy.lexer.TokenKind;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Span;

/** Makes syntax errors with the positions and the line that CPython gives them. Stateless. */
final class Problems {
  private Problems() {}

  /** An error about a range; {@code last} is the last token that the parser has looked at. */
  static SyntaxProblem at(Tokens tokens, String message, Span span, int last) {
    return at(
        tokens,
        SyntaxProblem.Kind.SYNTAX,
        message,
        span.line(),
        span.col() + 1,
        span.endLine(),
        span.endCol() + 1,
        last);
  }

  static SyntaxProblem at(
      Tokens tokens,
      SyntaxProblem.Kind kind,
      String message,
      int line,
      int offset,
      int endLine,
      int endOffset,
      int last) {
    String text = text(tokens, line, last);
    // CPython measures the end on the first line, too, even when it lies on another.
    int longest = text == null ? Integer.MAX_VALUE : text.codePointCount(0, text.length()) + 1;
    return new SyntaxProblem(
        kind,
        message,
        tokens.source().filename(),
        line,
        offset,
        endLine,
        Math.min(endOffset, longest),
        text);
  }

  /** An error about a token as a whole; tokens without text count from where the lexer stood. */
  static SyntaxProblem atToken(Tokens tokens, SyntaxProblem.Kind kind, String message, int token) {
    int offset;
    int endOffset;
    int line = tokens.line(token);
    if (tokens.start(token) < 0) {
      offset = tokens.source().column(line, tokens.end(token));
      endOffset = -1;
    } else {
      offset = tokens.column(token) + 1;
      endOffset = tokens.endColumn(token) + 1;
    }
    return at(tokens, kind, message, line, offset, tokens.endLine(token), endOffset, token);
  }

  /** The line, with its newline only while the lexer has not gone past it. */
  private static String text(Tokens tokens, int line, int last) {
    SourceText source = tokens.source();
    if (line == 0) {
      return "";
    }
    String text = source.line(line);
    if (text != null && line < lexerLine(tokens, last) && text.endsWith("\n")) {
      return text.substring(0, text.length() - 1);
    }
    return text;
  }

  private static int lexerLine(Tokens tokens, int last) {
    return tokens.kind(last) == TokenKind.ERROR ? tokens.line(last) : tokens.endLine(last);
  }
}
