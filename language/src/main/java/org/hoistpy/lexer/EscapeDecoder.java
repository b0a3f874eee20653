package org.hoistpy.lexer;

import java.util.ArrayList;
import java.util.stream.IntStream;

/**
 * Values of string and bytes literals (language reference 2.4.1). Used by one thread, for one
 * literal.
 */
public final class EscapeDecoder {
  private final char[] src;
  private final boolean format;
  private final StringBuilder out = new StringBuilder();
  private String invalidEscape;

  /** Where in {@link #out} a low surrogate stands that must not join the one before it. */
  private final ArrayList<Integer> pairs = new ArrayList<>();

  /**
   * @param format whether the literal is the text of an f-string, in which the lexer has already
   *     warned of backslashes before braces
   */
  public EscapeDecoder(char[] src, boolean format) {
    this.src = src;
    this.format = format;
  }

  /** A malformed escape; the message is that of Python's codec, with its kind in parentheses. */
  public static final class BadEscape extends Exception {
    private static final long serialVersionUID = 1L;

    BadEscape(String message) {
      super(message, null, false, false);
    }
  }

  /** The text of the warning about the first escape that Python does not know, or null. */
  public String invalidEscape() {
    return invalidEscape;
  }

  /** Whether the value has a surrogate pair that was written as two escapes. */
  public boolean hasEscapedPair() {
    return !pairs.isEmpty();
  }

  /** The value as code points, with the surrogates of such pairs kept apart. */
  public int[] codePoints() {
    IntStream all = IntStream.empty();
    int from = 0;
    for (int at : pairs) {
      all = IntStream.concat(all, out.substring(from, at).codePoints());
      from = at;
    }
    return IntStream.concat(all, out.substring(from).codePoints()).toArray();
  }

  /** The value of {@code src[start..end)}, the body of a str literal that is not raw. */
  public String string(int start, int end) throws BadEscape {
    int i = start;
    while (i < end) {
      char c = src[i];
      if (c != '\\') {
        out.append(c);
        i++;
      } else if (i + 1 >= end || src[i + 1] >= 128) {
        // Only in f-strings: a backslash before a brace or before a non-ASCII character stays.
        out.append('\\');
        i++;
      } else {
        i = stringEscape(start, i, end);
      }
    }
    return out.toString();
  }

  private int stringEscape(int start, int i, int end) throws BadEscape {
    char c = src[i + 1];
    switch (c) {
      case 'x' -> {
        return hex(start, i, end, 2, "truncated \\xXX escape");
      }
      case 'u' -> {
        return hex(start, i, end, 4, "truncated \\uXXXX escape");
      }
      case 'U' -> {
        return hex(start, i, end, 8, "truncated \\UXXXXXXXX escape");
      }
      case 'N' -> {
        return named(start, i, end);
      }
      default -> {
        return simple(i, end);
      }
    }
  }

  /** The escapes that str and bytes share. */
  private int simple(int i, int end) {
    char c = src[i + 1];
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 't' -> out.append('\t');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 'v' -> out.append('\u000B');
      case 'a' -> out.append('\u0007');
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        return octal(i, end);
      }
      default -> {
        out.append('\\').append(c);
        if (!format || c != '{' && c != '}') {
          warn("invalid escape sequence '\\" + c + "'");
        }
      }
    }
    return i + 2;
  }

  private int octal(int i, int end) {
    int value = 0;
    int k = i + 1;
    while (k < end && k < i + 4 && src[k] >= '0' && src[k] <= '7') {
      value = value * 8 + (src[k] - '0');
      k++;
    }
    if (value > 0xFF) {
      warn("invalid octal escape sequence '" + new String(src, i, k - i) + "'");
    }
    out.append((char) value);
    return k;
  }

  private void warn(String message) {
    if (invalidEscape == null) {
      invalidEscape = message;
    }
  }

  private int hex(int start, int i, int end, int count, String message) throws BadEscape {
    long value = 0;
    int k = i + 2;
    for (int n = 0; n < count; n++, k++) {
      if (k >= end || !Characters.isHexDigit(src[k])) {
        throw unicodeError(start, i, k, message);
      }
      value = value * 16 + Character.digit(src[k], 16);
    }
    if (value > Character.MAX_CODE_POINT) {
      throw unicodeError(start, i, k, "illegal Unicode character");
    }
    append((int) value);
    return k;
  }

  private void append(int cp) {
    if (Character.MIN_LOW_SURROGATE <= cp
        && cp <= Character.MAX_LOW_SURROGATE
        && !out.isEmpty()
        && Character.isHighSurrogate(out.charAt(out.length() - 1))) {
      pairs.add(out.length());
    }
    out.appendCodePoint(cp);
  }

  private int named(int start, int i, int end) throws BadEscape {
    int k = i + 2;
    if (k < end && src[k] == '{') {
      k++;
      int first = k;
      while (k < end && src[k] != '}') {
        k++;
      }
      if (k < end && k > first) {
        int cp = CharacterNames.lookup(new String(src, first, k - first));
        k++;
        if (cp >= 0) {
          append(cp);
          return k;
        }
        throw unicodeError(start, i, k, "unknown Unicode character name");
      }
    }
    throw unicodeError(start, i, k, "malformed \\N character escape");
  }

  private BadEscape unicodeError(int start, int from, int to, String reason) {
    int first = position(start, from);
    int last = first + (to - from) - 1;
    String where =
        last == first
            ? "byte 0x5c in position " + first
            : "bytes in position " + first + "-" + last;
    return new BadEscape(
        "(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason);
  }

  /** CPython counts in a copy where every non-ASCII character has become an escape of ten bytes. */
  private int position(int start, int offset) {
    int n = 0;
    for (int i = start; i < offset; i++) {
      if (src[i] < 128) {
        n++;
      } else if (!Character.isLowSurrogate(src[i])) {
        n += 10;
      }
    }
    return n;
  }

  /** The value of the body of a bytes literal, raw or not; all its characters are ASCII. */
  public byte[] bytes(int start, int end, boolean raw) throws BadEscape {
    int i = start;
    while (i < end) {
      char c = src[i];
      if (raw || c != '\\') {
        out.append(c);
        i++;
      } else if (src[i + 1] == 'x') {
        if (i + 3 >= end
            || !Characters.isHexDigit(src[i + 2])
            || !Characters.isHexDigit(src[i + 3])) {
          throw new BadEscape("(value error) invalid \\x escape at position " + (i - start));
        }
        out.append((char) (Character.digit(src[i + 2], 16) * 16 + Character.digit(src[i + 3], 16)));
        i += 4;
      } else {
        i = simple(i, end);
      }
    }
    byte[] value = new byte[out.length()];
    for (int k = 0; k < value.length; k++) {
      value[k] = (byte) out.charAt(k);
    }
    return value;
  }
}
