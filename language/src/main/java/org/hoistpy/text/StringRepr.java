package org.hoistpy.text;

import java.util.stream.IntStream;

/** The source form of strings and bytes: {@code repr} and {@code ascii}. Stateless. */
public final class StringRepr {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private StringRepr() {}

  /** {@code repr(str)}. */
  public static String repr(String text) {
    return quote(text, false);
  }

  /** {@code ascii(str)}. */
  public static String ascii(String text) {
    return quote(text, true);
  }

  /** {@code repr(bytes)}. */
  public static String bytes(byte[] data) {
    return bytes(data, 0, data.length);
  }

  /** {@code repr(bytes)} of a part of an array. */
  public static String bytes(byte[] data, int start, int end) {
    boolean single = false;
    boolean twice = false;
    for (int i = start; i < end; i++) {
      single |= data[i] == '\'';
      twice |= data[i] == '"';
    }
    char quote = single && !twice ? '"' : '\'';
    StringBuilder out = new StringBuilder(end - start + 3).append('b').append(quote);
    for (int i = start; i < end; i++) {
      escapeLow(out, data[i] & 0xFF, quote);
    }
    return out.append(quote).toString();
  }

  private static String quote(String text, boolean asciiOnly) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      append(out, c, quote, asciiOnly);
    }
    return out.append(quote).toString();
  }

  /** {@code repr(str)} of code points among which surrogates stay apart. */
  public static String repr(int[] codePoints) {
    boolean single = IntStream.of(codePoints).anyMatch(c -> c == '\'');
    boolean twice = IntStream.of(codePoints).anyMatch(c -> c == '"');
    char quote = single && !twice ? '"' : '\'';
    StringBuilder out = new StringBuilder(codePoints.length + 16).append(quote);
    for (int c : codePoints) {
      append(out, c, quote, false);
    }
    return out.append(quote).toString();
  }

  private static void append(StringBuilder out, int c, char quote, boolean asciiOnly) {
    if (c < 127) {
      escapeLow(out, c, quote);
    } else if (!asciiOnly && UnicodeText.isPrintable(c)) {
      out.appendCodePoint(c);
    } else {
      escape(out, c);
    }
  }

  private static void escapeLow(StringBuilder out, int c, char quote) {
    switch (c) {
      case '\\' -> out.append("\\\\");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (c >= ' ' && c < 127) {
          out.append((char) c);
        } else {
          escape(out, c);
        }
      }
    }
  }

  /** The shortest of {@code \xhh}, {@code \\uhhhh} and {@code \\Uhhhhhhhh}. */
  public static void escape(StringBuilder out, int c) {
    if (c < 0x100) {
      hex(out.append("\\x"), c, 2);
    } else if (c < 0x10000) {
      hex(out.append("\\u"), c, 4);
    } else {
      hex(out.append("\\U"), c, 8);
    }
  }

  static void hex(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX[value >> shift & 15]);
    }
  }
}
