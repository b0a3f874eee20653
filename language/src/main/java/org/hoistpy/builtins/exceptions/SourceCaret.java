package org.hoistpy.builtins.exceptions;

/** The source line of a syntax error and the carets under it ({@code print_error_text}). */
final class SourceCaret {
  private SourceCaret() {}

  /**
   * Appends the line and its carets.
   *
   * @param offset column from 1 in code points; below 0 when unknown
   * @param endOffset column after the range, at most 0 when unknown
   */
  static void append(String text, long offset, long endOffset, StringBuilder out) {
    String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    // Places behind the line are taken for its end.
    long column = Math.min(offset, text.length() + 1);
    long end = Math.min(endOffset, text.length() + 1);
    long width = end > 0 && end > column ? end - column : 1;
    // Of several lines the one that holds the offset is shown.
    for (int newline = line.indexOf('\n'); newline >= 0; newline = line.indexOf('\n')) {
      if (newline + 1 >= column) {
        break;
      }
      column -= newline + 1;
      line = line.substring(newline + 1);
    }
    int margin = 0;
    while (margin < line.length() && " \t\f".indexOf(line.charAt(margin)) >= 0) {
      margin++;
    }
    out.append("    ").append(line, margin, line.length()).append('\n');
    column -= margin;
    if (offset < 0 || column <= 0) {
      return;
    }
    out.append("    ").append(" ".repeat((int) column - 1));
    out.append("^".repeat((int) width)).append('\n');
  }
}
