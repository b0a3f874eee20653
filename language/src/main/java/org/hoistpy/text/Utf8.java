package org.hoistpy.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8 with CPython's choice of error positions. Stateless. */
final class Utf8 extends TextEncoder {
  static final Utf8 ENCODER = new Utf8();

  private Utf8() {
    super("utf-8", "surrogates not allowed", true);
  }

  static byte[] encode(String text, CodecErrors errors) {
    int i = 0;
    while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
    ENCODER.encode(out, text, errors);
    return out.toByteArray();
  }

  @Override
  boolean accepts(int c) {
    return c < 0xD800 || c > 0xDFFF;
  }

  @Override
  boolean acceptsReplacement(int c) {
    return c < 128;
  }

  @Override
  void put(ByteArrayOutputStream out, int c) {
    if (c < 0x80) {
      out.write(c);
    } else if (c < 0x800) {
      out.write(0xC0 | c >> 6);
      out.write(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      out.write(0xE0 | c >> 12);
      out.write(0x80 | (c >> 6 & 0x3F));
      out.write(0x80 | (c & 0x3F));
    } else {
      out.write(0xF0 | c >> 18);
      out.write(0x80 | (c >> 12 & 0x3F));
      out.write(0x80 | (c >> 6 & 0x3F));
      out.write(0x80 | (c & 0x3F));
    }
  }

  static Codecs.Decoded decode(byte[] data, int start, CodecErrors errors, boolean last) {
    int ascii = start;
    while (ascii < data.length && data[ascii] >= 0) {
      ascii++;
    }
    if (ascii == data.length) {
      String text = new String(data, start, ascii - start, StandardCharsets.ISO_8859_1);
      return new Codecs.Decoded(text, ascii);
    }
    TextDecoder run = new TextDecoder("utf-8", data, start, errors);
    while (run.at < data.length) {
      int at = run.at;
      int bad = step(run);
      if (bad == 0) {
        continue;
      }
      if (bad == END) {
        if (!last) {
          break;
        }
        run.problem(at, data.length, "unexpected end of data");
      } else if (bad == START) {
        run.problem(at, at + 1, "invalid start byte");
      } else {
        boolean cutSurrogate = bad == 1 && (data[at] & 0xFF) == 0xED && data.length - at == 2;
        if (!last && cutSurrogate && (data[at + 1] & 0xE0) == 0xA0) {
          break;
        }
        run.problem(at, at + bad, "invalid continuation byte");
      }
    }
    return run.result();
  }

  private static final int START = -1;
  private static final int END = -2;

  /** Decodes one character; 0 if it was good, otherwise the number of bytes of a bad start. */
  private static int step(TextDecoder run) {
    byte[] data = run.data;
    int at = run.at;
    int first = data[at] & 0xFF;
    if (first < 0x80) {
      run.out.append((char) first);
      run.at++;
      return 0;
    }
    if (first < 0xC2 || first > 0xF4) {
      return START;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    int c = first & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      if (at + i >= data.length) {
        return END;
      }
      int next = data[at + i] & 0xFF;
      if ((next & 0xC0) != 0x80 || (i == 1 && !isSecond(first, next))) {
        return i;
      }
      c = c << 6 | (next & 0x3F);
    }
    run.out.appendCodePoint(c);
    run.at += length;
    return 0;
  }

  /** Excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
  private static boolean isSecond(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
