package org.hoistpy.launcher;

import java.io.Console;

/** Whether a standard stream is a terminal. Stateless. */
final class Terminal {

  /** Set by the command to the numbers of the standard streams that are terminals. */
  private static final String PROPERTY = "hoistpy.terminals";

  private Terminal() {}

  static boolean isStandardInput() {
    String numbers = System.getProperty(PROPERTY);
    if (numbers != null) {
      return numbers.contains("0");
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
