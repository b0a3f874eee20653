package org.hoistpy.lexer;

import static org.hoistpy.lexer.TokenKind.*;

import java.text.Normalizer;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.lexer.Tokens.OpenBracket;

/**
 * Python 3.12's tokenizer (language reference, chapter 2): the whole source becomes tokens at once.
 * An error becomes the last token, so that the parser decides whether it gets that far. Used by one
 * thread, once.
 */
public final class Lexer {
  private static final int TAB_SIZE = 8;
  private static final int MAX_INDENT = 100;
  private static final int MAX_LEVEL = 200;

  private final Scanner in;
  private final char[] src;
  private final int length;
  private final SourceText source;
  private final Tokens tokens;
  private final NameTable names = new NameTable();
  private final NumberLexer numbers;
  private final FStringLexer fstrings;
  private final boolean single;
  private final boolean implyDedent;

  private final int[] indents = new int[MAX_INDENT];
  private final int[] tabIndents = new int[MAX_INDENT];
  private int indent;

  private final OpenBracket[] brackets = new OpenBracket[MAX_LEVEL];
  private int level;

  /** Where the comment before the current position starts, or -1: it belongs to the newline. */
  private int comment = -1;

  private boolean lineStart = true;
  private boolean done;

  private Lexer(
      SourceText source, boolean single, boolean implyDedent, List<SourceWarning> warnings) {
    this.source = source;
    this.src = source.chars();
    this.length = source.length();
    this.single = single;
    this.implyDedent = implyDedent;
    this.tokens = new Tokens(source);
    this.in = new Scanner(source, warnings);
    this.numbers = new NumberLexer(in);
    this.fstrings = new FStringLexer(in);
  }

  /**
   * Turns a source into tokens.
   *
   * @param single interactive input: the end of the text also ends the statement
   * @param implyDedent whether that end closes open blocks too
   * @param warnings receives the warnings found
   */
  public static Tokens tokenize(
      SourceText source, boolean single, boolean implyDedent, List<SourceWarning> warnings) {
    Lexer lexer = new Lexer(source, single, implyDedent, warnings);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    try {
      while (!done) {
        FStringMode mode = fstrings.current();
        if (mode != null && mode.inText) {
          fstringText();
        } else {
          next();
        }
      }
    } catch (SyntaxProblem problem) {
      // An error inside an f-string does not win over an error of the grammar before it.
      boolean inFString = fstrings.current() != null;
      fail(inFString ? LexicalEnd.WEAK_ERROR : LexicalEnd.ERROR, problem, in.pos);
    }
  }

  /** Ends the tokens with an ERROR token; {@code cursor} is where the tokenizer stands then. */
  private void fail(LexicalEnd how, SyntaxProblem problem, int cursor) {
    done = true;
    tokens.add(ERROR, -1, cursor, in.line, in.line, level, null);
    tokens.finish(how, problem, openBrackets(), in.endsInString);
  }

  private OpenBracket[] openBrackets() {
    OpenBracket[] open = new OpenBracket[level];
    System.arraycopy(brackets, 0, open, 0, level);
    return open;
  }

  private void fstringText() {
    int start = in.pos;
    int startLine = in.line;
    int kind = fstrings.next();
    if (kind < 0) {
      next();
      return;
    }
    tokens.add(kind, start, in.pos, startLine, in.line, level, null);
  }

  private void next() {
    if (lineStart) {
      lineStart = false;
      if (!indentation()) {
        return;
      }
    }
    char c = skipBlanks();
    if (in.pos >= length) {
      end();
      return;
    }
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128) {
      nameOrString();
    } else if (c == '\n') {
      newline();
    } else if (c >= '0' && c <= '9' || c == '.' && Characters.isDigit(src[in.pos + 1])) {
      int start = in.pos;
      numbers.scan();
      tokens.add(NUMBER, start, in.pos, in.line, in.line, level, null);
    } else if (c == '\'' || c == '"') {
      string(in.pos);
    } else if (c == '\\') {
      continuation();
    } else {
      operator(c);
    }
  }

  private char skipBlanks() {
    char c = src[in.pos];
    while (c == ' ' || c == '\t' || c == '\f') {
      c = src[++in.pos];
    }
    comment = -1;
    if (c == '#') {
      comment = in.pos;
      while (c != '\n' && in.pos < length) {
        c = src[++in.pos];
      }
    }
    return c;
  }

  private void newline() {
    if (level == 0) {
      int start = comment < 0 ? in.pos : comment;
      tokens.add(NEWLINE, start, in.pos + 1, in.line, in.line, 0, null);
      lineStart = true;
    }
    in.pos++;
    in.newline();
  }

  /** Reads the blanks at the start of a line; false when the lexing has failed. */
  private boolean indentation() {
    int column = 0;
    int tabColumn = 0;
    int continued = 0;
    while (true) {
      char c = src[in.pos];
      if (c == ' ') {
        column++;
        tabColumn++;
      } else if (c == '\t') {
        column = (column / TAB_SIZE + 1) * TAB_SIZE;
        tabColumn++;
      } else if (c == '\f') {
        column = 0;
        tabColumn = 0;
      } else if (c == '\\') {
        continued = continued != 0 ? continued : column;
        if (!continuation()) {
          return false;
        }
        continue;
      } else if (c == '\n' || c == '#') {
        // Blank lines say nothing about the indentation.
        skipBlanks();
        if (in.pos >= length) {
          return true;
        }
        in.pos++;
        in.newline();
        column = 0;
        tabColumn = 0;
        continued = 0;
        continue;
      } else {
        break;
      }
      in.pos++;
    }
    if (continued != 0) {
      column = continued;
      tabColumn = continued;
    }
    return level > 0 || indentTo(column, tabColumn);
  }

  private boolean indentTo(int column, int tabColumn) {
    if (column > indents[indent]) {
      if (indent + 1 >= MAX_INDENT) {
        return weakFail(
            SyntaxProblem.Kind.INDENTATION, "too many levels of indentation", 1, 0, lineEnd());
      }
      if (tabColumn <= tabIndents[indent]) {
        return tabError();
      }
      indent++;
      indents[indent] = column;
      tabIndents[indent] = tabColumn;
      tokens.add(INDENT, -1, in.pos, in.line, in.line, 0, null);
      return true;
    }
    while (indent > 0 && column < indents[indent]) {
      indent--;
      if (column <= indents[indent]) {
        tokens.add(DEDENT, -1, in.pos, in.line, in.line, 0, null);
      }
    }
    if (column != indents[indent]) {
      int width = source.column(in.line, lineEnd());
      return weakFail(
          SyntaxProblem.Kind.INDENTATION,
          "unindent does not match any outer indentation level",
          width,
          -1,
          lineEnd());
    }
    return tabColumn == tabIndents[indent] || tabError();
  }

  private boolean tabError() {
    return weakFail(
        SyntaxProblem.Kind.TAB,
        "inconsistent use of tabs and spaces in indentation",
        1,
        0,
        lineEnd());
  }

  private boolean weakFail(
      SyntaxProblem.Kind kind, String message, int offset, int endOffset, int cursor) {
    SyntaxProblem problem =
        new SyntaxProblem(
            kind,
            message,
            source.filename(),
            in.line,
            offset,
            in.line,
            endOffset,
            source.line(in.line));
    fail(LexicalEnd.WEAK_ERROR, problem, cursor);
    return false;
  }

  /** Offset after the newline of the current line. */
  private int lineEnd() {
    int i = in.pos;
    while (i < length && src[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, length);
  }

  /** Passes a backslash at the end of a line; false when the lexing has failed. */
  private boolean continuation() {
    in.pos++;
    if (src[in.pos] != '\n' || in.pos >= length) {
      int offset = source.column(in.line, Math.min(in.pos + 1, length));
      return weakFail(
          SyntaxProblem.Kind.SYNTAX,
          "unexpected character after line continuation character",
          offset,
          0,
          in.pos);
    }
    in.pos++;
    in.newline();
    if (in.pos >= length) {
      fail(LexicalEnd.EARLY_END, null, length);
      return false;
    }
    return true;
  }

  private void end() {
    if (level > 0) {
      fail(LexicalEnd.EARLY_END, null, length);
      return;
    }
    int last = tokens.count() - 1;
    if (single && last >= 0 && tokens.kind(last) != ENDMARKER) {
      endOfInteraction();
    }
    done = true;
    tokens.add(ENDMARKER, -1, length, in.line, in.line, 0, null);
  }

  /** Interactive input ends with a NEWLINE of its own, and with the open blocks closed. */
  private void endOfInteraction() {
    tokens.add(NEWLINE, -1, length, in.line, in.line, 0, null);
    if (indent > 0 && implyDedent) {
      for (; indent > 0; indent--) {
        tokens.add(DEDENT, -1, length, in.line, in.line, 0, null);
      }
      tokens.add(NEWLINE, -1, length, in.line, in.line, 0, null);
    }
  }

  private void nameOrString() {
    int start = in.pos;
    int i = start;
    int prefix = stringPrefix(i);
    if (prefix != 0) {
      in.pos = start + (prefix & 3);
      if (prefix > 3) {
        fstrings.open(start);
        tokens.add(FSTRING_START, start, in.pos, in.line, in.line, level, null);
      } else {
        string(start);
      }
      return;
    }
    int hash = 0;
    char c = src[i];
    while ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigitChar(c)) {
      hash = 31 * hash + c;
      c = src[++i];
    }
    if (c >= 128) {
      unicodeName(start);
      return;
    }
    in.pos = i;
    int slot = names.find(src, start, i, hash);
    tokens.add(names.kind(slot), start, i, in.line, in.line, level, names.name(slot));
  }

  private static boolean isDigitChar(char c) {
    return c >= '0' && c <= '9';
  }

  /** Length of the string prefix at {@code i}, 0 when there is none; plus 4 for an f-string. */
  private int stringPrefix(int i) {
    boolean bytes = false;
    boolean unicode = false;
    boolean raw = false;
    boolean format = false;
    for (int n = 0; n < 3; n++) {
      char c = src[i + n];
      switch (c) {
        case 'b', 'B' -> {
          if (bytes || unicode || format) {
            return 0;
          }
          bytes = true;
        }
        case 'u', 'U' -> {
          if (bytes || unicode || raw || format) {
            return 0;
          }
          unicode = true;
        }
        case 'r', 'R' -> {
          if (raw || unicode) {
            return 0;
          }
          raw = true;
        }
        case 'f', 'F' -> {
          if (bytes || unicode || format) {
            return 0;
          }
          format = true;
        }
        case '\'', '"' -> {
          return n == 0 ? 0 : format ? n + 4 : n;
        }
        default -> {
          return 0;
        }
      }
    }
    return 0;
  }

  private void unicodeName(int start) {
    int end = start;
    while (end < length && Characters.maybeIdentifierPart(src[end])) {
      end++;
    }
    for (int i = start; i < end; ) {
      int cp = Character.codePointAt(src, i, end);
      int after = i + Character.charCount(cp);
      boolean good =
          i == start ? Characters.isIdentifierStart(cp) : Characters.isIdentifierPart(cp);
      if (!good) {
        in.pos = after;
        throw in.error(
            Characters.isPrintable(cp)
                ? "invalid character '"
                    + Character.toString(cp)
                    + "' (U+"
                    + Characters.hex(cp)
                    + ")"
                : "invalid non-printable character U+" + Characters.hex(cp));
      }
      i = after;
    }
    in.pos = end;
    String name = Normalizer.normalize(source.text(start, end), Normalizer.Form.NFKC).intern();
    tokens.add(NAME, start, end, in.line, in.line, level, name);
  }

  /** Reads a string literal that is no f-string; the scanner stands on its opening quote. */
  private void string(int start) {
    int startLine = in.line;
    char quote = src[in.pos];
    boolean triple = src[in.pos + 1] == quote && src[in.pos + 2] == quote;
    int i = in.pos + (triple ? 3 : 1);
    while (true) {
      char c = src[i];
      if (c == quote) {
        if (!triple) {
          i++;
          break;
        }
        if (src[i + 1] == quote && src[i + 2] == quote) {
          i += 3;
          break;
        }
      } else if (c == '\\') {
        i++;
        c = src[i];
      } else if (c == '\n' && !triple) {
        throw unterminated(start, startLine, quote, false);
      }
      if (i >= length) {
        in.endsInString = true;
        throw unterminated(start, startLine, quote, triple);
      }
      i++;
      if (c == '\n') {
        in.pos = i;
        in.newline();
      }
    }
    in.pos = i;
    tokens.add(STRING, start, i, startLine, in.line, level, null);
  }

  private SyntaxProblem unterminated(int start, int startLine, char quote, boolean triple) {
    int detected = in.line;
    FStringMode mode = fstrings.current();
    String message;
    if (mode != null && mode.quote == quote && mode.quoteSize == (triple ? 3 : 1)) {
      // The quote was meant to close the f-string around it.
      message = "f-string: expecting '}'";
    } else {
      message =
          (triple ? "unterminated triple-quoted" : "unterminated")
              + " string literal (detected at line "
              + detected
              + ")";
    }
    in.line = startLine;
    in.pos = start + 1;
    return in.errorAt(message, startLine, start + 1);
  }

  private void operator(char c) {
    FStringMode mode = fstrings.current();
    boolean inFString = mode != null;
    if (inFString && (c == ':' || c == '}' || c == '!' || c == '{') && mode.inField()) {
      int depth = mode.bracketDepth - (c != '{' ? 1 : 0);
      if (depth == 0) {
        mode.expressionEnded = c != '{';
      }
      if (c == ':' && depth == mode.fieldDepth) {
        mode.inText = true;
        token(COLON, 1);
        return;
      }
    }
    int kind = Operators.longest(src, in.pos);
    int size = Operators.length(kind);
    if (size == 1) {
      bracket(c, kind, mode);
      return;
    }
    if (kind == OP) {
      unknown(c);
      return;
    }
    token(kind, size);
  }

  private void token(int kind, int size) {
    int start = in.pos;
    in.pos += size;
    tokens.add(kind, start, in.pos, in.line, in.line, level, null);
  }

  private void unknown(char c) {
    if (!Characters.isPrintable(c)) {
      in.pos++;
      throw in.error("invalid non-printable character U+" + Characters.hex(c));
    }
    token(OP, 1);
  }

  private void bracket(char c, int kind, FStringMode mode) {
    switch (c) {
      case '(', '[', '{' -> {
        if (level >= MAX_LEVEL) {
          in.pos++;
          throw in.error("too many nested parentheses");
        }
        brackets[level++] = new OpenBracket(c, in.line, source.column(in.line, in.pos));
        if (mode != null) {
          mode.bracketDepth++;
        }
      }
      case ')', ']', '}' -> close(c, mode);
      default -> {}
    }
    token(kind, 1);
  }

  private void close(char c, FStringMode mode) {
    in.pos++;
    if (mode != null && mode.bracketDepth == 0 && c == '}') {
      throw in.error("f-string: single '}' is not allowed");
    }
    if (level == 0) {
      throw in.error("unmatched '" + c + "'");
    }
    OpenBracket open = brackets[--level];
    char expected = open.bracket() == '(' ? ')' : open.bracket() == '[' ? ']' : '}';
    if (c != expected) {
      if (mode != null && open.bracket() == '{' && mode.bracketDepth - 1 == mode.fieldDepth) {
        throw in.error("f-string: unmatched '" + c + "'");
      }
      String message =
          "closing parenthesis '"
              + c
              + "' does not match opening parenthesis '"
              + open.bracket()
              + "'";
      throw in.error(open.line() == in.line ? message : message + " on line " + open.line());
    }
    if (mode != null) {
      mode.bracketDepth--;
      if (c == '}' && mode.bracketDepth == mode.fieldDepth) {
        mode.fieldDepth--;
        mode.inText = true;
      }
    }
    in.pos--;
  }
}
