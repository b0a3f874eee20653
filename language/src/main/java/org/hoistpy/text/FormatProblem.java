package org.hoistpy.text;

/**
 * A rule of this package was broken; carries what the Python exception will say. Immutable, without
 * a Java stack trace because it is ordinary control flow between this package and its callers.
 */
public final class FormatProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Which Python exception the problem becomes. */
  public enum Kind {
    VALUE,
    TYPE,
    OVERFLOW,
    INDEX,
    KEY,
    MEMORY
  }

  private final Kind kind;

  public FormatProblem(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  static FormatProblem value(String message) {
    return new FormatProblem(Kind.VALUE, message);
  }

  static FormatProblem type(String message) {
    return new FormatProblem(Kind.TYPE, message);
  }

  static FormatProblem overflow(String message) {
    return new FormatProblem(Kind.OVERFLOW, message);
  }
}
