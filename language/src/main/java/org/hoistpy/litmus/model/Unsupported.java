package org.hoistpy.litmus.model;

/** Something that the interpreter does not know; becomes a problem with its file and line. */
final class Unsupported extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  Unsupported(int line, String what) {
    super(what, null, false, false);
    this.line = line;
  }

  int line() {
    return line;
  }
}
