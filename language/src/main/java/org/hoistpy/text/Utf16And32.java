package org.hoistpy.text;

import java.io.ByteArrayOutputStream;

/** The encodings of two and four byte units in both byte orders. Immutable. */
final class Utf16And32 extends TextEncoder {
  private final int unit;
  private final boolean big;

  Utf16And32(String name, int unit, boolean big) {
    super(name, "surrogates not allowed", false);
    this.unit = unit;
    this.big = big;
  }

  /** Writes one unit. */
  static void put(ByteArrayOutputStream out, int value, int unit, boolean big) {
    for (int i = 0; i < unit; i++) {
      out.write(value >> 8 * (big ? unit - 1 - i : i));
    }
  }

  /** Reads one unit. */
  static int get(byte[] data, int at, int unit, boolean big) {
    int value = 0;
    for (int i = 0; i < unit; i++) {
      value = value << 8 | data[at + (big ? i : unit - 1 - i)] & 0xFF;
    }
    return value;
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
  int unit() {
    return unit;
  }

  @Override
  void put(ByteArrayOutputStream out, int c) {
    if (unit == 2 && c >= 0x10000) {
      put(out, Character.highSurrogate(c), 2, big);
      put(out, Character.lowSurrogate(c), 2, big);
    } else {
      put(out, c, unit, big);
    }
  }

  /** Decodes with a known byte order; {@code name} is what errors call the encoding. */
  static Codecs.Decoded decode(
      String name,
      byte[] data,
      int start,
      int unit,
      boolean big,
      CodecErrors errors,
      boolean last) {
    TextDecoder run = new TextDecoder(name, data, start, errors);
    while (run.at < data.length) {
      int at = run.at;
      if (data.length - at < unit) {
        if (!last) {
          break;
        }
        run.problem(at, data.length, "truncated data");
        continue;
      }
      int c = get(data, at, unit, big);
      boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
      if (unit == 4) {
        if (surrogate) {
          run.problem(at, at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
          continue;
        }
        if (c < 0 || c > Character.MAX_CODE_POINT) {
          run.problem(at, at + 4, "code point not in range(0x110000)");
          continue;
        }
      } else if (surrogate) {
        if (c >= 0xDC00) {
          run.problem(at, at + 2, "illegal encoding");
          continue;
        }
        if (data.length - at < 4) {
          if (!last) {
            break;
          }
          run.problem(at, data.length, "unexpected end of data");
          continue;
        }
        int low = get(data, at + 2, 2, big);
        if (low < 0xDC00 || low > 0xDFFF) {
          run.problem(at, at + 2, "illegal UTF-16 surrogate");
          continue;
        }
        c = Character.toCodePoint((char) c, (char) low);
        run.at += 2;
      }
      run.out.appendCodePoint(c);
      run.at += unit;
    }
    return run.result();
  }
}
