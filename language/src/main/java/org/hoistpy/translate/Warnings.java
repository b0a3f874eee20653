package org.hoistpy.translate;

import java.util.List;
import org.hoistpy.builtins.exceptions.SyntaxWarnings;
import org.hoistpy.diagnostics.SourceFiles;
import org.hoistpy.diagnostics.SourceWarning;

/** Warnings of the front end on their way to the user. */
final class Warnings {
  private Warnings() {}

  /** Hands the warnings to the filters of the module warnings. */
  static void report(List<SourceWarning> warnings, String filename) {
    for (SourceWarning warning : warnings) {
      SyntaxWarnings.report(warning, filename, SourceFiles.line(filename, warning.line()));
    }
  }
}
