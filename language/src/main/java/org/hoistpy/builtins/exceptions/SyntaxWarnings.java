package org.hoistpy.builtins.exceptions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Warnings;

/**
 * Warnings about a source, through the filters of Python programs (library reference, module
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
    try {
      Warnings.warn(category, warning.message(), filename, warning.line());
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
}
