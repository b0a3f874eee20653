package org.hoistpy.scope;

import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.syntax.Span;

/** Makes the errors of one source. Immutable. */
final class ProblemSite {
  private final String filename;
  private final String source;

  ProblemSite(String filename, String source) {
    this.filename = filename;
    this.source = source;
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

  private String line(int line) {
    return source == null ? null : source.lines().skip(line - 1L).findFirst().orElse(null);
  }
}
