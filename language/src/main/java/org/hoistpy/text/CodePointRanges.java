package org.hoistpy.text;

import java.util.Arrays;

/**
 * A set of code points held as sorted inclusive ranges, written as hexadecimal {@code "a-b c d-e"}.
 * Immutable.
 */
final class CodePointRanges {
  private final int[] starts;
  private final int[] ends;

  CodePointRanges(String text) {
    String[] parts = text.strip().split("\\s+");
    starts = new int[parts.length];
    ends = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int dash = parts[i].indexOf('-');
      int length = parts[i].length();
      starts[i] = Integer.parseInt(parts[i], 0, dash < 0 ? length : dash, 16);
      ends[i] = dash < 0 ? starts[i] : Integer.parseInt(parts[i], dash + 1, length, 16);
    }
  }

  boolean contains(int codePoint) {
    if (codePoint < starts[0]) {
      return false;
    }
    int at = Arrays.binarySearch(starts, codePoint);
    return at >= 0 || codePoint <= ends[-at - 2];
  }

  /** The code points of a text, without the cost of a stream for short ones. */
  static int[] array(String text) {
    int length = text.length();
    int[] points = new int[length];
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        return text.codePoints().toArray();
      }
      points[i] = c;
    }
    return points;
  }
}
