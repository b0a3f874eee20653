package org.hoistpy.launcher;

/** The command line is wrong; the message is the line to print above the usage text. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message, null, false, false);
  }
}
