package org.hoistpy.text;

import java.nio.charset.StandardCharsets;

/**
 * What the number constructors do with their text before they read it: Unicode digits and spaces
 * become ASCII, surrounding white space goes, underscores between digits go. Stateless.
 */
final class NumberSource {
  private NumberSource() {}

  /** Decimal digits and spaces of any script as ASCII; everything else not ASCII as {@code ?}. */
  static String ascii(String text) {
    int length = text.length();
    int i = 0;
    while (i < length && text.charAt(i) < 128) {
      i++;
    }
    if (i == length) {
      return text;
    }
    StringBuilder out = new StringBuilder(length);
    for (int at = 0; at < length; ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      int digit = c < 127 ? -1 : UnicodeText.decimalValue(c);
      if (c < 127) {
        out.append((char) c);
      } else if (UnicodeText.isSpace(c)) {
        out.append(' ');
      } else {
        out.append(digit < 0 ? '?' : (char) ('0' + digit));
      }
    }
    return out.toString();
  }

  static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static int skipDigits(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Drops underscores that stand between digits; null when one stands elsewhere. */
  static String withoutUnderscores(String text) {
    if (text.indexOf('_') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    char previous = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        if (!isDigit(previous)) {
          return null;
        }
      } else {
        if (previous == '_' && !isDigit(c)) {
          return null;
        }
        out.append(c);
      }
      previous = c;
    }
    return previous == '_' ? null : out.toString();
  }
}
