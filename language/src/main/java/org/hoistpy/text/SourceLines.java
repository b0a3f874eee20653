package org.hoistpy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits source text into lines as the tokenizer counts them: at {@code \n}, {@code \r} and {@code
 * \r\n} only. Columns of tracebacks are UTF-8 byte offsets; the helpers convert them. Stateless.
 */
public final class SourceLines {
  private SourceLines() {}

  /** The lines without their ends. */
  public static List<String> split(String source) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(source.substring(start, i));
        if (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < source.length()) {
      lines.add(source.substring(start));
    }
    return lines;
  }

  /** The code point column of a UTF-8 byte offset in a line. */
  public static int column(String line, int byteOffset) {
    int bytes = 0;
    int column = 0;
    for (int i = 0; i < line.length() && bytes < byteOffset; ) {
      int c = line.codePointAt(i);
      bytes += utf8Length(c);
      column++;
      i += Character.charCount(c);
    }
    return column;
  }

  /** The UTF-8 byte offset of a code point column in a line. */
  public static int byteOffset(String line, int column) {
    int bytes = 0;
    int at = 0;
    for (int i = 0; i < line.length() && at < column; at++) {
      int c = line.codePointAt(i);
      bytes += utf8Length(c);
      i += Character.charCount(c);
    }
    return bytes;
  }

  private static int utf8Length(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
