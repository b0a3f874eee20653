package org.hoistpy.modules.io;

import org.hoistpy.objects.exception.PyErrors;

/**
 * The parameter {@code newline} of {@code open} (library reference, "io.TextIOWrapper").
 *
 * @param universal lines end at any of the three line ends
 * @param translate line ends read become {@code \n}
 * @param lineEnd the one line end when not universal
 * @param written what {@code \n} becomes when written, or null to leave it
 */
record NewlineMode(boolean universal, boolean translate, String lineEnd, String written) {
  /** The mode of a value; Java null is None. */
  static NewlineMode of(String newline) {
    if (newline == null) {
      return new NewlineMode(true, true, "\n", null);
    }
    return switch (newline) {
      case "" -> new NewlineMode(true, false, "\n", null);
      case "\n" -> new NewlineMode(false, false, "\n", null);
      case "\r", "\r\n" -> new NewlineMode(false, false, newline, newline);
      default -> throw PyErrors.valueError("illegal newline value: %s", newline);
    };
  }

  /**
   * The index after the first line end in {@code text} from {@code start}, or -1. A {@code \r} at
   * the very end counts only if {@code last}: a {@code \n} may follow.
   */
  int lineEnd(CharSequence text, int start, int end, boolean last) {
    if (!universal) {
      int found = text.toString().indexOf(lineEnd, start);
      return found < 0 || found + lineEnd.length() > end ? -1 : found + lineEnd.length();
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        if (i + 1 < end) {
          return text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        }
        return last ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Text as the program sees it. */
  String forReader(String text) {
    if (!translate || text.indexOf('\r') < 0) {
      return text;
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Text as the file gets it. */
  String forFile(String text) {
    return written == null ? text : text.replace("\n", written);
  }
}
