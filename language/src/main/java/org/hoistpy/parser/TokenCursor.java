package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Span;

/** The parser's place in the tokens. Used by one thread. */
abstract class TokenCursor {
  /** Nesting that real programs stay far below and that a small thread stack can bear. */
  private static final int MAX_DEPTH = 1500;

  final Tokens tokens;
  final List<SourceWarning> warnings;
  int flags;

  /** Index of the next token. */
  int pos;

  private final int[] kinds;
  private int depth;

  TokenCursor(Tokens tokens, List<SourceWarning> warnings, int flags) {
    this.tokens = tokens;
    this.kinds = tokens.kinds();
    this.warnings = warnings;
    this.flags = flags;
  }

  /** A cursor on the tokens from {@code start} to {@code end}, as if the source ended there. */
  TokenCursor(Tokens tokens, List<SourceWarning> warnings, int flags, int start, int end) {
    this.tokens = tokens;
    this.kinds = Arrays.copyOf(tokens.kinds(), end + 1);
    this.kinds[end] = ENDMARKER;
    this.warnings = warnings;
    this.flags = flags;
    this.pos = start;
  }

  final int kind() {
    return kinds[pos];
  }

  final int kind(int ahead) {
    int i = pos + ahead;
    return i < kinds.length ? kinds[i] : ENDMARKER;
  }

  final boolean at(int kind) {
    return kinds[pos] == kind;
  }

  /** Whether the next token is this soft keyword. */
  final boolean atSoft(String name) {
    return kinds[pos] == NAME && tokens.name(pos) == name;
  }

  final boolean accept(int kind) {
    if (kinds[pos] != kind) {
      return false;
    }
    pos++;
    return true;
  }

  final void expect(int kind) {
    if (kinds[pos] != kind) {
      throw ParseFailure.INSTANCE;
    }
    pos++;
  }

  final String name() {
    if (kinds[pos] != NAME) {
      throw ParseFailure.INSTANCE;
    }
    return tokens.name(pos++);
  }

  static ParseFailure fail() {
    return ParseFailure.INSTANCE;
  }

  /** The range from token {@code start} to the last token read. */
  final Span span(int start) {
    return tokens.span(start, pos - 1);
  }

  /** As {@link #span}, without the newlines and dedents at the end. */
  final Span blockSpan(int start) {
    int last = pos - 1;
    while (kinds[last] == NEWLINE || kinds[last] == DEDENT || kinds[last] == INDENT) {
      last--;
    }
    return tokens.span(start, last);
  }

  /** Guards recursion; to be paired with {@link #leave}. */
  final void enter() {
    if (++depth > MAX_DEPTH) {
      throw tooDeep(tokens.source().filename());
    }
  }

  final void leave() {
    depth--;
  }

  static SyntaxProblem tooDeep(String filename) {
    return new SyntaxProblem(
        SyntaxProblem.Kind.MEMORY,
        "Parser stack overflowed - Python source too complex to parse",
        filename,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        null);
  }

  /** An error of a token that is well placed but has no value. */
  final SyntaxProblem problemAt(int token, String message) {
    return Problems.at(tokens, message, tokens.span(token, token), token);
  }

  /** An immutable list that may have null elements. */
  @SuppressWarnings("unchecked")
  static <T> List<T> seal(ArrayList<T> list) {
    return switch (list.size()) {
      case 0 -> List.of();
      case 1 -> Collections.singletonList(list.get(0));
      default -> Collections.unmodifiableList((List<T>) Arrays.asList(list.toArray()));
    };
  }
}
