package org.hoistpy.main;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;

/**
 * Scripts that are no text. CPython reads a script line by line, so it tells the first line with a
 * null byte or, unless an encoding is declared, with bytes that are no UTF-8. Stateless.
 */
final class SourceFileCheck {
  private static final Pattern COOKIE =
      Pattern.compile("\\A(?:[^\\n]*\\n)?[ \\t\\f]*#.*?coding[:=][ \\t]*[-\\w.]+");

  private SourceFileCheck() {}

  /** Raises SyntaxError for a file that is no text. */
  static void check(byte[] source, String filename) {
    int zero = 0;
    while (zero < source.length && source[zero] != 0) {
      zero++;
    }
    int end = endOfLine(source, zero);
    int malformed = declaresEncoding(source) ? -1 : firstMalformed(source, end);
    if (malformed >= 0) {
      throw PyErrors.message(
          ExceptionTypes.SYNTAX_ERROR,
          "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared;"
              + " see https://peps.python.org/pep-0263/ for details",
          source[malformed] & 0xff,
          filename,
          lineOf(source, malformed));
    }
    if (zero < source.length) {
      int start = zero;
      while (start > 0 && source[start - 1] != '\n') {
        start--;
      }
      int line = lineOf(source, zero);
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

  private static boolean declaresEncoding(byte[] source) {
    int length = Math.min(source.length, 400);
    return COOKIE.matcher(new String(source, 0, length, StandardCharsets.ISO_8859_1)).find();
  }

  private static int endOfLine(byte[] source, int from) {
    int end = from;
    while (end < source.length && source[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The first byte before {@code end} that is no UTF-8, or -1. */
  private static int firstMalformed(byte[] source, int end) {
    ByteBuffer bytes = ByteBuffer.wrap(source, 0, end);
    CharBuffer text = CharBuffer.allocate(end + 1);
    return StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()
        ? bytes.position()
        : -1;
  }

  private static int lineOf(byte[] source, int index) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      if (source[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
