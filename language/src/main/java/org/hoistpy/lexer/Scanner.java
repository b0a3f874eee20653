package org.hoistpy.lexer;

import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.diagnostics.SyntaxProblem;

/** The place where the lexer stands in its source, and the errors it reports there. */
final class Scanner {
  final SourceText source;
  final char[] src;
  final List<SourceWarning> warnings;

  /** Offset of the next character; the character at {@code src.length()} is NUL. */
  int pos;

  /** Line of {@link #pos}, from 1; the last line also at the end of the text. */
  int line;

  /** The text has ended inside a string literal. */
  boolean endsInString;

  Scanner(SourceText source, List<SourceWarning> warnings) {
    this.source = source;
    this.src = source.chars();
    this.warnings = warnings;
    this.line = source.length() == 0 ? 0 : 1;
  }

  boolean atEnd() {
    return pos >= source.length();
  }

  /** To be called when a newline has been passed. */
  void newline() {
    if (pos < source.length()) {
      line++;
    }
  }

  /** An error just behind the last character read. */
  SyntaxProblem error(String message) {
    return errorAt(message, line, pos);
  }

  /** An error whose offset is the column of {@code offset}, taken as the end of the culprit. */
  SyntaxProblem errorAt(String message, int atLine, int offset) {
    int column = source.column(atLine, offset);
    return problem(SyntaxProblem.Kind.SYNTAX, message, atLine, column, column);
  }

  /** An error with explicit columns, and with the text of the line without its newline. */
  SyntaxProblem problem(
      SyntaxProblem.Kind kind, String message, int atLine, int offset, int endOffset) {
    String text = source.line(atLine);
    if (text != null && text.endsWith("\n")) {
      text = text.substring(0, text.length() - 1);
    }
    return new SyntaxProblem(
        kind, message, source.filename(), atLine, offset, atLine, endOffset, text);
  }

  void warn(String category, String message, int atLine, int column) {
    warnings.add(new SourceWarning(category, message, atLine, column));
  }
}
