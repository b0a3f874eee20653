package org.hoistpy.builtins.exceptions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hoistpy.HoistPyContext;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;

/**
 * Warnings about a source, given through the module {@code warnings} (library reference, module
 * warnings). Stateless.
 */
public final class SyntaxWarnings {
  private SyntaxWarnings() {}

  /**
   * Gives a warning. A filter that makes an error of it makes a SyntaxError.
   *
   * @param line the line it is about, or null when the source is no file
   */
  @TruffleBoundary
  public static void report(SourceWarning warning, String filename, String line) {
    PyType category =
        warning.category().equals("SyntaxWarning")
            ? ExceptionTypes.SYNTAX_WARNING
            : ExceptionTypes.DEPRECATION_WARNING;
    Object explicit = warnExplicit();
    if (explicit == null) {
      if (category == ExceptionTypes.SYNTAX_WARNING) {
        print(warning, filename, line);
      }
      return;
    }
    try {
      Calls.call(
          explicit,
          Strings.of(warning.message()),
          category,
          Strings.of(filename),
          (long) warning.line());
    } catch (PyException e) {
      if (!e.matches(category)) {
        throw e;
      }
      throw PyErrors.syntaxError(problem(warning, filename, line));
    }
  }

  private static SyntaxProblem problem(SourceWarning warning, String filename, String line) {
    int offset = warning.col() + 1;
    return new SyntaxProblem(
        SyntaxProblem.Kind.SYNTAX,
        warning.message(),
        filename,
        warning.line(),
        offset,
        warning.line(),
        offset,
        line);
  }

  /** The library's function, or null where there is no library. */
  private static Object warnExplicit() {
    try {
      Object module = HoistPyContext.get().moduleLoader().importModule("warnings");
      return Attributes.getOrNull(module, "warn_explicit");
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.IMPORT_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** The text of Python's default filter. */
  private static void print(SourceWarning warning, String filename, String line) {
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
