package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.lexer.EscapeDecoder;
import org.hoistpy.lexer.NumberLiterals;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Span;

/** Numbers, strings and f-strings (language reference 2.4 and 6.2.2). */
abstract class LiteralParser extends TokenCursor {
  LiteralParser(Tokens tokens, List<SourceWarning> warnings, int flags) {
    super(tokens, warnings, flags);
  }

  LiteralParser(Tokens tokens, List<SourceWarning> warnings, int flags, int start, int end) {
    super(tokens, warnings, flags, start, end);
  }

  /** The expression of a replacement field: yield or star expressions. */
  abstract Expr annotatedRhs();

  final Expr number() {
    int start = pos;
    expect(NUMBER);
    Object value;
    try {
      value =
          NumberLiterals.valueOf(tokens.source().chars(), tokens.start(start), tokens.end(start));
    } catch (NumberLiterals.TooManyDigits e) {
      throw Problems.at(
          tokens,
          SyntaxProblem.Kind.SYNTAX,
          e.getMessage()
              + " - Consider hexadecimal for huge integer literals to avoid decimal conversion"
              + " limits.",
          tokens.line(start),
          0,
          tokens.line(start),
          0,
          start);
    }
    return new Expr.Constant(value, null, span(start));
  }

  /** One or more adjacent string literals, which are one value. */
  final Expr strings() {
    int start = pos;
    if (at(STRING) && kind(1) != STRING && kind(1) != FSTRING_START) {
      return string();
    }
    StringPieces pieces = new StringPieces();
    boolean bytes = false;
    boolean text = false;
    boolean format = false;
    while (true) {
      if (at(STRING)) {
        Expr.Constant part = string();
        boolean isBytes = part.value() instanceof byte[];
        bytes |= isBytes;
        text |= !isBytes;
        pieces.add(part);
      } else if (at(FSTRING_START)) {
        text = true;
        format = true;
        fstring(pieces);
      } else {
        break;
      }
    }
    if (bytes && text) {
      throw Problems.atToken(
          tokens, SyntaxProblem.Kind.SYNTAX, "cannot mix bytes and nonbytes literals", pos);
    }
    if (bytes) {
      return pieces.joinedBytes(span(start));
    }
    return format
        ? new Expr.JoinedStr(pieces.values(), span(start))
        : pieces.joinedString(span(start));
  }

  private void fstring(StringPieces pieces) {
    int start = pos++;
    char[] src = tokens.source().chars();
    boolean raw =
        (src[tokens.start(start)] | 0x20) == 'r' || (src[tokens.start(start) + 1] | 0x20) == 'r';
    while (!accept(FSTRING_END)) {
      if (at(FSTRING_MIDDLE)) {
        middle(raw, pieces);
      } else {
        replacementField(raw, pieces);
      }
    }
  }

  private void middle(boolean raw, StringPieces pieces) {
    char[] src = tokens.source().chars();
    int token = pos++;
    int from = tokens.start(token);
    int to = tokens.end(token);
    if (to - from >= 2
        && src[to - 1] == src[to - 2]
        && (src[to - 1] == '{' || src[to - 1] == '}')) {
      to--;
    }
    if (to > from) {
      Object value = raw ? new String(src, from, to - from) : decode(token, from, to);
      pieces.add(new Expr.Constant(value, null, tokens.span(token, token)));
    }
  }

  private void replacementField(boolean raw, StringPieces pieces) {
    int start = pos;
    expect(LBRACE);
    Expr value = annotatedRhs();
    boolean debug = accept(EQUAL);
    int textEnd = pos;
    int conversion = -1;
    if (accept(EXCLAMATION)) {
      // The name follows without a blank.
      if (!at(NAME) || tokens.start(pos) != tokens.end(pos - 1)) {
        throw fail();
      }
      String name = name();
      conversion = name.length() == 1 ? name.charAt(0) : 0;
      if (conversion != 'r' && conversion != 's' && conversion != 'a') {
        throw fail();
      }
    }
    Expr.JoinedStr spec = null;
    if (at(COLON)) {
      int specStart = pos++;
      StringPieces specPieces = new StringPieces();
      while (!at(RBRACE)) {
        if (at(FSTRING_MIDDLE)) {
          middle(raw, specPieces);
        } else {
          replacementField(raw, specPieces);
        }
      }
      spec = new Expr.JoinedStr(specPieces.values(), tokens.span(specStart, pos - 1));
    }
    expect(RBRACE);
    if (debug) {
      pieces.add(debugText(start, textEnd));
      if (spec == null && conversion == -1) {
        conversion = 'r';
      }
    }
    pieces.add(new Expr.FormattedValue(value, conversion, spec, span(start)));
  }

  /** The source of a self-documenting field, from its brace to the token {@code end}. */
  private Expr.Constant debugText(int brace, int end) {
    int from = tokens.end(brace);
    int to = tokens.start(end);
    Span place =
        new Span(tokens.line(brace), tokens.endColumn(brace), tokens.line(end), tokens.column(end));
    return new Expr.Constant(withoutComments(brace + 1, end, from, to), null, place);
  }

  private String withoutComments(int first, int last, int from, int to) {
    char[] src = tokens.source().chars();
    StringBuilder text = new StringBuilder(to - from);
    int token = first;
    for (int i = from; i < to; i++) {
      while (token < last && tokens.end(token) <= i) {
        token++;
      }
      boolean between = tokens.start(token) > i || token == last;
      if (between && src[i] == '#') {
        while (src[i] != '\n' && i < to) {
          i++;
        }
      }
      text.append(src[i]);
    }
    return text.toString();
  }

  private Expr.Constant string() {
    int token = pos++;
    char[] src = tokens.source().chars();
    int i = tokens.start(token);
    int end = tokens.end(token);
    boolean bytes = false;
    boolean raw = false;
    boolean unicode = false;
    while (src[i] != '\'' && src[i] != '"') {
      switch (src[i]) {
        case 'b', 'B' -> bytes = true;
        case 'r', 'R' -> raw = true;
        default -> unicode = true;
      }
      i++;
    }
    int quotes = end - i >= 6 && src[i + 1] == src[i] && src[i + 2] == src[i] ? 3 : 1;
    i += quotes;
    end -= quotes;
    Object value;
    if (bytes) {
      value = decodeBytes(token, i, end, raw);
    } else if (raw || indexOf(src, '\\', i, end) < 0) {
      value = new String(src, i, end - i);
    } else {
      value = decode(token, i, end);
    }
    return new Expr.Constant(value, unicode ? "u" : null, tokens.span(token, token));
  }

  private static int indexOf(char[] src, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (src[i] == c) {
        return i;
      }
    }
    return -1;
  }

  private Object decode(int token, int from, int to) {
    boolean format = tokens.kind(token) == FSTRING_MIDDLE;
    EscapeDecoder decoder = new EscapeDecoder(tokens.source().chars(), format);
    try {
      String value = decoder.string(from, to);
      warn(token, decoder);
      return decoder.hasEscapedPair() ? decoder.codePoints() : value;
    } catch (EscapeDecoder.BadEscape e) {
      throw Problems.atToken(tokens, SyntaxProblem.Kind.SYNTAX, e.getMessage(), endOfString(token));
    }
  }

  /**
   * The token at which CPython finds a bad escape: it decodes an f-string when it has all of it.
   */
  private int endOfString(int token) {
    int i = token;
    int depth = tokens.kind(token) == FSTRING_MIDDLE ? 1 : 0;
    while (depth > 0 && i + 1 < tokens.count()) {
      i++;
      if (tokens.kind(i) == FSTRING_START) {
        depth++;
      } else if (tokens.kind(i) == FSTRING_END) {
        depth--;
      }
    }
    return i;
  }

  private byte[] decodeBytes(int token, int from, int to, boolean raw) {
    char[] src = tokens.source().chars();
    for (int i = from; i < to; i++) {
      if (src[i] >= 128) {
        throw problemAt(token, "bytes can only contain ASCII literal characters");
      }
    }
    EscapeDecoder decoder = new EscapeDecoder(src, false);
    try {
      byte[] value = decoder.bytes(from, to, raw);
      warn(token, decoder);
      return value;
    } catch (EscapeDecoder.BadEscape e) {
      throw Problems.atToken(tokens, SyntaxProblem.Kind.SYNTAX, e.getMessage(), token);
    }
  }

  private void warn(int token, EscapeDecoder decoder) {
    if (decoder.invalidEscape() != null) {
      warnings.add(
          new SourceWarning(
              "SyntaxWarning", decoder.invalidEscape(), tokens.line(token), tokens.column(token)));
    }
  }
}
