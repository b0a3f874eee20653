package org.hoistpy.modules.tokenize;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.lexer.SourceText;
import org.hoistpy.lexer.TokenKind;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;

/**
 * The tokens of a source in the form of module {@code tokenize}: with comments and line ends that
 * mean nothing, which the parser's tokens leave out. Confined to one thread.
 */
final class TokenTuples {
  private static final int OP = 55;
  private static final int FSTRING_START = 61;
  private static final int COMMENT = 64;
  private static final int NL = 65;

  private final Tokens tokens;
  private final SourceText source;
  private final boolean extra;

  /** The last line of the source lacked its end. */
  private final boolean addedNewline;

  private final List<PyTuple> out = new ArrayList<>();

  /** Where the last token ended, and the line of that place. */
  private int at;

  private int line = 1;

  TokenTuples(Tokens tokens, boolean extra, boolean addedNewline) {
    this.tokens = tokens;
    this.source = tokens.source();
    this.extra = extra;
    this.addedNewline = addedNewline;
  }

  List<PyTuple> all() {
    for (int i = 0; i < tokens.count(); i++) {
      int kind = tokens.kind(i);
      if (kind == TokenKind.ERROR) {
        break;
      }
      gap(nextText(i));
      switch (kind) {
        case TokenKind.INDENT -> indent();
        case TokenKind.DEDENT -> empty(kind, nextText(i));
        case TokenKind.ENDMARKER -> end();
        case TokenKind.NEWLINE -> newline(i);
        default -> token(i, kind);
      }
    }
    return out;
  }

  /** Where the next token that has text starts. */
  private int nextText(int from) {
    for (int i = from; i < tokens.count(); i++) {
      if (tokens.start(i) >= 0) {
        return tokens.start(i);
      }
    }
    return source.length();
  }

  /** The comments and line ends up to an offset. */
  private void gap(int end) {
    char[] text = source.chars();
    while (at < end) {
      char c = text[at];
      if (c == '#') {
        int start = at;
        while (at < end && text[at] != '\n') {
          at++;
        }
        if (extra) {
          add(COMMENT, start, at, line, line);
        }
      } else if (c == '\n') {
        if (extra) {
          add(NL, at, at + 1, line, line);
        }
        at++;
        line++;
      } else if (c == '\\' && at + 1 < end && text[at + 1] == '\n') {
        at += 2;
        line++;
      } else {
        at++;
      }
    }
  }

  private void token(int i, int kind) {
    boolean operator = kind >= TokenKind.LPAR && kind <= TokenKind.OP;
    int type =
        operator
            ? extra ? OP : exact(kind)
            : kind > TokenKind.OP
                ? TokenKind.NAME
                : kind >= TokenKind.FSTRING_START
                    ? FSTRING_START + kind - TokenKind.FSTRING_START
                    : kind;
    add(type, tokens.start(i), tokens.end(i), tokens.line(i), tokens.endLine(i));
    at = tokens.end(i);
    line = tokens.endLine(i);
  }

  /** The library numbers operators from 7 on. */
  private static int exact(int kind) {
    return kind - TokenKind.LPAR + 7;
  }

  private void newline(int i) {
    char[] text = source.chars();
    int feed = tokens.end(i) - 1;
    if (text[at] == '#') {
      int start = at;
      at = feed;
      if (extra) {
        add(COMMENT, start, feed, line, line);
      }
    }
    if (feed >= source.length() - 1 && addedNewline) {
      out.add(tuple(TokenKind.NEWLINE, "", place(line, feed), after(line, feed), ""));
    } else {
      add(TokenKind.NEWLINE, feed, feed + 1, line, line);
    }
    at = feed + 1;
    line++;
  }

  private void indent() {
    int start = source.lineStart(line);
    add(TokenKind.INDENT, start, at, line, line);
  }

  private void empty(int kind, int offset) {
    boolean end = offset >= source.length();
    Object here = end ? PyTuple.of((long) line, 0L) : place(line, offset);
    out.add(tuple(kind, "", here, here, end ? "" : lines(line, line)));
  }

  private void end() {
    Object here = PyTuple.of((long) line, 0L);
    out.add(tuple(TokenKind.ENDMARKER, "", here, here, ""));
  }

  private void add(int kind, int start, int end, int firstLine, int lastLine) {
    out.add(
        tuple(
            kind,
            source.text(start, end),
            place(firstLine, start),
            kind == NL || kind == TokenKind.NEWLINE
                ? after(firstLine, start)
                : place(lastLine, end),
            lines(firstLine, lastLine)));
  }

  private static PyTuple tuple(int kind, String text, Object start, Object end, String lines) {
    return PyTuple.of((long) kind, Strings.of(text), start, end, Strings.of(lines));
  }

  private Object place(int lineNumber, int offset) {
    return PyTuple.of((long) lineNumber, column(lineNumber, offset));
  }

  private Object after(int lineNumber, int offset) {
    return PyTuple.of((long) lineNumber, column(lineNumber, offset) + 1);
  }

  private long column(int lineNumber, int offset) {
    int start = source.lineStart(lineNumber);
    return Character.codePointCount(source.chars(), start, offset - start);
  }

  private String lines(int first, int last) {
    int end = last + 1 <= source.lineCount() ? source.lineStart(last + 1) : source.length();
    String text = source.text(source.lineStart(first), end);
    return addedNewline && end >= source.length() && text.endsWith("\n")
        ? text.substring(0, text.length() - 1)
        : text;
  }
}
