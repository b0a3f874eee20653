package org.hoistpy.main;

/** The program to run is not there: a message for standard error and an exit code. */
final class MainNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int exitCode;

  MainNotFound(String message, int exitCode) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
