package org.hoistpy.main;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;

/**
 * Files that are no text. CPython reads a script line by line, so it tells where the first null byte
 * is, unless bytes before it are no UTF-8 either. Stateless.
 */
final class SourceFileCheck {
  private SourceFileCheck() {}

  /** Raises SyntaxError for a file with null bytes. */
  static void check(byte[] source, String filename) {
    int zero = 0;
    while (zero < source.length && source[zero] != 0) {
      zero++;
    }
    if (zero == source.length) {
      return;
    }
    byte[] before = Arrays.copyOf(source, zero);
    try {
      Parser.parse(before, filename, Mode.EXEC, 0);
    } catch (SyntaxProblem problem) {
      if (String.valueOf(problem.getMessage()).startsWith("Non-UTF-8")) {
        throw PyErrors.syntaxError(problem);
      }
    }
    int line = 1;
    int start = 0;
    for (int i = 0; i < zero; i++) {
      if (source[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    String text = new String(source, start, zero - start, StandardCharsets.UTF_8);
    throw PyErrors.syntaxError(
        new SyntaxProblem(
            SyntaxProblem.Kind.SYNTAX,
            "source code cannot contain null bytes",
            filename,
            line,
            0,
            line,
            0,
            text));
  }
}
