package org.hoistpy.scope;

import org.hoistpy.diagnostics.SourceFiles;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.syntax.Span;

/** Makes the errors of one source. Immutable. */
final class ProblemSite {
  private final String filename;

  ProblemSite(String filename) {
    this.filename = filename;
  }

  SyntaxProblem at(Span span, String message) {
    return new SyntaxProblem(
        SyntaxProblem.Kind.SYNTAX,
        message,
        filename,
        span.line(),
        span.col() + 1,
        span.endLine(),
        span.endCol() + 1,
        line(span.line()));
  }

  /** An error that CPython gives a start, but no end. */
  SyntaxProblem atStart(Span span, String message) {
    return new SyntaxProblem(
        SyntaxProblem.Kind.SYNTAX,
        message,
        filename,
        span.line(),
        span.col() + 1,
        span.line(),
        SyntaxProblem.NONE,
        line(span.line()));
  }

  SyntaxProblem tooDeep() {
    return new SyntaxProblem(
        SyntaxProblem.Kind.RECURSION,
        "maximum recursion depth exceeded during compilation",
        filename,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        null);
  }

  /** CPython shows the line only when the source is a file that it can read again. */
  private String line(int line) {
    return SourceFiles.line(filename, line);
  }
}
