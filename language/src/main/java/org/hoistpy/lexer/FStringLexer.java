package org.hoistpy.lexer;

import java.util.ArrayList;

/** The text parts of f-strings (language reference 2.4.3, PEP 701). Used by one lexer. */
final class FStringLexer {
  private static final int MAX_NESTED = 150;
  private static final int MAX_FIELDS = 3;

  private final Scanner in;
  private final char[] src;
  private final ArrayList<FStringMode> modes = new ArrayList<>();

  FStringLexer(Scanner in) {
    this.in = in;
    this.src = in.src;
  }

  /** The innermost f-string, or null outside of one. */
  FStringMode current() {
    return modes.isEmpty() ? null : modes.getLast();
  }

  /** Opens an f-string whose prefix starts at {@code start}; the scanner stands on the quote. */
  void open(int start) {
    char quote = src[in.pos];
    int size = src[in.pos + 1] == quote && src[in.pos + 2] == quote ? 3 : 1;
    in.pos += size;
    if (modes.size() + 1 >= MAX_NESTED) {
      throw in.error("too many nested f-strings");
    }
    boolean raw = (src[start] | 0x20) == 'r' || (src[start + 1] | 0x20) == 'r';
    modes.add(new FStringMode(quote, size, raw, start, in.line));
  }

  /**
   * Reads one token of the text of the innermost f-string. A text that ends with a doubled brace
   * includes both.
   *
   * @return FSTRING_MIDDLE, FSTRING_END, or -1 when a replacement field starts right here and the
   *     lexer is to go on with ordinary tokens
   */
  int next() {
    FStringMode mode = current();
    if (src[in.pos] == '{' && src[in.pos + 1] != '{') {
      enterField(mode);
      return -1;
    }
    if (closes(mode)) {
      in.pos += mode.quoteSize;
      modes.removeLast();
      return TokenKind.FSTRING_END;
    }
    middle(mode);
    return TokenKind.FSTRING_MIDDLE;
  }

  private void enterField(FStringMode mode) {
    mode.fieldDepth++;
    if (mode.fieldDepth >= MAX_FIELDS) {
      throw in.error("f-string: expressions nested too deeply");
    }
    mode.inText = false;
  }

  private boolean closes(FStringMode mode) {
    for (int i = 0; i < mode.quoteSize; i++) {
      if (src[in.pos + i] != mode.quote) {
        return false;
      }
    }
    return true;
  }

  private void middle(FStringMode mode) {
    boolean namedEscape = false;
    while (!closes(mode)) {
      boolean end = in.atEnd();
      char c = src[in.pos];
      boolean formatSpec = mode.inFormatSpec();
      if (end || (mode.quoteSize == 1 && c == '\n')) {
        if (formatSpec && !end) {
          mode.inText = false;
          return;
        }
        throw unterminated(mode);
      }
      in.pos++;
      switch (c) {
        case '\n' -> in.newline();
        case '{' -> {
          mode.expressionEnded = false;
          if (src[in.pos] != '{' || formatSpec) {
            in.pos--;
            enterField(mode);
          } else {
            in.pos++;
          }
          return;
        }
        case '}' -> {
          if (!namedEscape) {
            if (src[in.pos] == '}' && !formatSpec && mode.bracketDepth == 0) {
              in.pos++;
            } else {
              in.pos--;
              mode.inText = false;
            }
          }
          return;
        }
        case '\\' -> namedEscape |= escape(mode);
        default -> {}
      }
    }
  }

  /** Passes the character after a backslash; true for the start of {@code \N{...}}. */
  private boolean escape(FStringMode mode) {
    char c = src[in.pos];
    if (c == '{' || c == '}') {
      // The brace keeps its meaning.
      if (!mode.raw) {
        in.warn(
            "SyntaxWarning",
            "invalid escape sequence '\\" + c + "'",
            in.line,
            in.source.column(in.line, in.pos) - 1);
      }
      return false;
    }
    if (in.atEnd()) {
      return false;
    }
    in.pos++;
    if (c == '\n') {
      in.newline();
    } else if (c == 'N' && !mode.raw && src[in.pos] == '{') {
      in.pos++;
      return true;
    }
    return false;
  }

  private RuntimeException unterminated(FStringMode mode) {
    String kind = mode.quoteSize == 3 ? "unterminated triple-quoted" : "unterminated";
    int detected = in.line;
    in.endsInString = in.atEnd();
    in.line = mode.startLine;
    in.pos = mode.start + 1;
    return in.errorAt(
        kind + " f-string literal (detected at line " + detected + ")",
        mode.startLine,
        mode.start + 1);
  }
}
