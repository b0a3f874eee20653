package org.hoistpy.diagnostics;

import java.util.List;

/**
 * A program that is not Python, as the front end reports it; the Python exception object is made
 * from it elsewhere. The fields follow the attributes of CPython's {@code SyntaxError}. Immutable,
 * without a Java stack trace.
 */
public final class SyntaxProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Stands for None in the fields that hold positions. */
  public static final int NONE = Integer.MIN_VALUE;

  /** The Python exception class to raise. */
  public enum Kind {
    SYNTAX("SyntaxError"),
    INDENTATION("IndentationError"),
    TAB("TabError"),
    /** A plain ValueError or other error of {@code compile}, without a source position. */
    VALUE("ValueError"),
    /** Nesting beyond the parser's limit. */
    MEMORY("MemoryError"),
    RECURSION("RecursionError");

    private final String pythonName;

    Kind(String pythonName) {
      this.pythonName = pythonName;
    }

    /** Name of the Python class. */
    public String pythonName() {
      return pythonName;
    }
  }

  private final Kind kind;
  private final String filename;
  private final int line;
  private final int offset;
  private final int endLine;
  private final int endOffset;
  private final String text;
  private transient List<SourceWarning> warnings = List.of();

  public SyntaxProblem(
      Kind kind,
      String message,
      String filename,
      int line,
      int offset,
      int endLine,
      int endOffset,
      String text) {
    super(message, null, false, false);
    this.kind = kind;
    this.filename = filename;
    this.line = line;
    this.offset = offset;
    this.endLine = endLine;
    this.endOffset = endOffset;
    this.text = text;
  }

  /** What there was to warn of before the problem. */
  public List<SourceWarning> warnings() {
    return warnings;
  }

  /** Adds the warnings and answers the problem. */
  public SyntaxProblem after(List<SourceWarning> earlier) {
    warnings = List.copyOf(earlier);
    return this;
  }

  public Kind kind() {
    return kind;
  }

  public String filename() {
    return filename;
  }

  /** {@code lineno}, from 1; or {@link #NONE}. */
  public int line() {
    return line;
  }

  /**
   * {@code offset}: column from 1 in code points, 0 or -1 where CPython says so; or {@link #NONE}.
   */
  public int offset() {
    return offset;
  }

  /** {@code end_lineno}, or {@link #NONE}. */
  public int endLine() {
    return endLine;
  }

  /** {@code end_offset}, or {@link #NONE}. */
  public int endOffset() {
    return endOffset;
  }

  /** The source line with its newline, or null when it is not known. */
  public String text() {
    return text;
  }
}
