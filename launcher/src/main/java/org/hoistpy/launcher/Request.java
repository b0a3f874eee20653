package org.hoistpy.launcher;

import java.util.Map;
import org.hoistpy.main.CommandLine;

/** What one command line asks for. */
sealed interface Request {

  /** Run a program with these options of the engine. */
  record Run(CommandLine commandLine, Map<String, String> options) implements Request {}

  /** Describe the installation instead. */
  record Doctor(Map<String, String> options) implements Request {}

  /** Print a text on standard output and end with 0. */
  record Print(String text) implements Request {}
}
