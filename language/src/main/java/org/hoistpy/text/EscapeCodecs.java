package org.hoistpy.text;

import java.nio.charset.StandardCharsets;

/** The encodings {@code unicode_escape} and {@code raw_unicode_escape}. Stateless. */
final class EscapeCodecs {
  private EscapeCodecs() {}

  static byte[] encode(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                  if (c >= ' ' && c < 127) {
                    out.append((char) c);
                  } else {
                    StringRepr.escape(out, c);
                  }
                }
              }
            });
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] encodeRaw(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (c < 256) {
                out.append((char) c);
              } else {
                StringRepr.escape(out, c);
              }
            });
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  static Codecs.Decoded decodeRaw(byte[] data, CodecErrors errors, boolean last) {
    TextDecoder run = new TextDecoder("rawunicodeescape", data, 0, errors);
    while (run.at < data.length) {
      int start = run.at;
      int c = data[run.at++] & 0xFF;
      if (c != '\\') {
        run.out.append((char) c);
        continue;
      }
      if (run.at >= data.length) {
        if (!last) {
          run.at = start;
          break;
        }
        run.out.append('\\');
        continue;
      }
      char kind = (char) (data[run.at++] & 0xFF);
      if (kind != 'u' && kind != 'U') {
        run.out.append('\\').append(kind);
        continue;
      }
      if (!hex(run, start, kind == 'u' ? 4 : 8, kind, last, "\\Uxxxxxxxx out of range")) {
        break;
      }
    }
    return run.result();
  }

  static Codecs.Decoded decode(byte[] data, CodecErrors errors, boolean last) {
    TextDecoder run = new TextDecoder("unicodeescape", data, 0, errors);
    while (run.at < data.length) {
      int start = run.at;
      int c = data[run.at++] & 0xFF;
      if (c != '\\') {
        run.out.append((char) c);
      } else if (run.at >= data.length) {
        if (!last) {
          run.at = start;
          break;
        }
        run.problem(start, run.at, "\\ at end of string");
      } else if (!escape(run, start, last)) {
        break;
      }
    }
    return run.result();
  }

  /** Decodes behind a backslash; false when an unfinished escape has to wait for more bytes. */
  private static boolean escape(TextDecoder run, int start, boolean last) {
    char kind = (char) (run.data[run.at++] & 0xFF);
    int index = "\n\\'\"bftnrva".indexOf(kind);
    if (index > 0) {
      run.out.append("\\'\"\b\f\t\n\r\u000b\u0007".charAt(index - 1));
      return true;
    }
    switch (kind) {
      case '\n' -> {
        return true;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int value = kind - '0';
        for (int i = 0; i < 2 && run.at < run.data.length; i++) {
          int digit = run.data[run.at] - '0';
          if (digit < 0 || digit > 7) {
            break;
          }
          value = value * 8 + digit;
          run.at++;
        }
        run.out.append((char) value);
        return true;
      }
      case 'x' -> {
        return hex(run, start, 2, kind, last, "illegal Unicode character");
      }
      case 'u' -> {
        return hex(run, start, 4, kind, last, "illegal Unicode character");
      }
      case 'U' -> {
        return hex(run, start, 8, kind, last, "illegal Unicode character");
      }
      case 'N' -> {
        return name(run, start, last);
      }
      default -> {
        run.out.append('\\').append(kind);
        return true;
      }
    }
  }

  private static boolean hex(
      TextDecoder run, int start, int count, char kind, boolean last, String tooLarge) {
    long value = 0;
    int read = 0;
    while (read < count && run.at < run.data.length && run.data[run.at] >= 0) {
      int digit = Character.digit(run.data[run.at], 16);
      if (digit < 0) {
        break;
      }
      value = value << 4 | digit;
      run.at++;
      read++;
    }
    if (read < count) {
      if (!last && run.at >= run.data.length) {
        run.at = start;
        return false;
      }
      String pattern = kind == 'x' ? "xXX" : kind == 'u' ? "uXXXX" : "UXXXXXXXX";
      run.problem(start, run.at, "truncated \\" + pattern + " escape");
    } else if (value > Character.MAX_CODE_POINT) {
      run.problem(start, run.at, tooLarge);
    } else {
      run.out.appendCodePoint((int) value);
    }
    return true;
  }

  private static boolean name(TextDecoder run, int start, boolean last) {
    String reason = "malformed \\N character escape";
    byte[] data = run.data;
    if (run.at < data.length && data[run.at] == '{') {
      int from = ++run.at;
      while (run.at < data.length && data[run.at] != '}') {
        run.at++;
      }
      if (run.at >= data.length) {
        if (!last) {
          run.at = start;
          return false;
        }
      } else if (run.at > from) {
        String name = new String(data, from, run.at - from, StandardCharsets.ISO_8859_1);
        run.at++;
        int c = UnicodeNames.lookup(name);
        if (c >= 0) {
          run.out.appendCodePoint(c);
          return true;
        }
        reason = "unknown Unicode character name";
      }
    } else if (run.at >= data.length && !last) {
      run.at = start;
      return false;
    }
    run.problem(start, run.at, reason);
    return true;
  }
}
