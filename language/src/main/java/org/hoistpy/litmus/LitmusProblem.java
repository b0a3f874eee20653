package org.hoistpy.litmus;

/** A litmus test that cannot be used: says the file, the line and what is wrong. Immutable. */
public final class LitmusProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  public LitmusProblem(String file, int line, String message) {
    super(message, null, false, false);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The problem with its place, as compilers write it. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + getMessage();
  }
}
