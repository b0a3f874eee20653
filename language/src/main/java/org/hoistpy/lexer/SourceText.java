package org.hoistpy.lexer;

import java.util.Arrays;

/**
 * The decoded text of a source with its lines: newlines are {@code '\n'}, and a NUL after the last
 * character stands for the end. Immutable.
 */
public final class SourceText {
  private final String filename;
  private final char[] chars;
  private final int length;
  private final int[] lineStarts;
  private final int lineCount;
  private final boolean astral;

  /**
   * @param addNewline whether to close the last line, as {@code exec} does and {@code eval} does
   *     not
   */
  public SourceText(String text, String filename, boolean addNewline) {
    this.filename = filename;
    int n = text.length();
    char[] buffer = new char[n + 2];
    text.getChars(0, n, buffer, 0);
    int[] starts = new int[Math.max(16, n / 24)];
    int lines = 0;
    starts[lines++] = 0;
    boolean pairs = false;
    int out = 0;
    for (int i = 0; i < n; i++) {
      char c = buffer[i];
      if (c == '\r') {
        if (i + 1 < n && buffer[i + 1] == '\n') {
          i++;
        }
        c = '\n';
      }
      buffer[out++] = c;
      if (c == '\n') {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = out;
      } else if (Character.isHighSurrogate(c)) {
        pairs = true;
      }
    }
    boolean closed = out == 0 || buffer[out - 1] == '\n';
    if (closed) {
      lines--;
    } else if (addNewline) {
      buffer[out++] = '\n';
    }
    buffer[out] = 0;
    chars = buffer;
    length = out;
    lineStarts = starts;
    lineCount = lines;
    astral = pairs;
  }

  public String filename() {
    return filename;
  }

  /** The characters; only for reading. */
  public char[] chars() {
    return chars;
  }

  /** Number of characters, without the closing NUL. */
  public int length() {
    return length;
  }

  public int lineCount() {
    return lineCount;
  }

  /** Offset of the first character of a line, counted from 1. */
  public int lineStart(int line) {
    return line == 0 ? 0 : line <= lineCount ? lineStarts[line - 1] : length;
  }

  /** Column of an offset on a line, in code points. */
  public int column(int line, int offset) {
    int start = lineStart(line);
    if (!astral || offset <= start) {
      return offset - start;
    }
    return Character.codePointCount(chars, start, offset - start);
  }

  /** A line with its newline, or null when there is no such line. */
  public String line(int line) {
    if (line < 1 || line > lineCount || length == 0) {
      return null;
    }
    int start = lineStarts[line - 1];
    int end = start;
    while (end < length && chars[end] != '\n') {
      end++;
    }
    return new String(chars, start, Math.min(end + 1, length) - start);
  }

  /** The characters of a range. */
  public String text(int start, int end) {
    return new String(chars, start, end - start);
  }
}
