package org.hoistpy.builtins.exceptions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hoistpy.HoistPyContext;
import org.hoistpy.diagnostics.SourceWarning;

/** Shows warnings about a source on standard error, in the text of Python's default filter. */
public final class SyntaxWarnings {
  private SyntaxWarnings() {}

  /**
   * Prints a warning.
   *
   * @param line the line it is about, or null when the source is no file
   */
  @TruffleBoundary
  public static void print(SourceWarning warning, String filename, String line) {
    if (!warning.category().equals("SyntaxWarning")) {
      return;
    }
    String text =
        "%s:%d: %s: %s%n"
            .formatted(filename, warning.line(), warning.category(), warning.message());
    if (line != null && !line.isBlank()) {
      text += "  " + line.strip() + "\n";
    }
    try {
      HoistPyContext.get().env().err().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
