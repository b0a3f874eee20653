package org.hoistpy.text;

import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152) with CPython's choice of what is written directly. Stateless. */
final class Utf7 {
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int ASCII_END = 0x80;

  private Utf7() {}

  private static int digit(int c) {
    return c >= 0 && c < ASCII_END ? BASE64.indexOf(c) : -1;
  }

  private static boolean isDirect(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return true;
    }
    return c >= ' ' && c < '\u007f' && c != '+' && c != '\\' && c != '~';
  }

  /** Encodes; every text can be. */
  static byte[] encode(String text) {
    StringBuilder out = new StringBuilder();
    boolean shifted = false;
    int bits = 0;
    int count = 0;
    // Characters outside the Basic Multilingual Plane are written as their two surrogates.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (shifted && isDirect(c)) {
        flush(out, bits, count);
        bits = 0;
        count = 0;
        shifted = false;
        if (digit(c) >= 0 || c == '-') {
          out.append('-');
        }
        out.append(c);
      } else if (!shifted && c == '+') {
        out.append("+-");
      } else if (!shifted && isDirect(c)) {
        out.append(c);
      } else {
        if (!shifted) {
          out.append('+');
          shifted = true;
        }
        bits = bits << 16 | c;
        count += 16;
        while (count >= 6) {
          out.append(BASE64.charAt(bits >> count - 6 & 0x3F));
          count -= 6;
        }
        bits &= (1 << count) - 1;
      }
    }
    flush(out, bits, count);
    if (shifted) {
      out.append('-');
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void flush(StringBuilder out, int bits, int count) {
    if (count > 0) {
      out.append(BASE64.charAt(bits << 6 - count & 0x3F));
    }
  }

  static Codecs.Decoded decode(byte[] data, CodecErrors errors, boolean last) {
    Run run = new Run(new TextDecoder("utf7", data, 0, errors));
    return run.decode(last);
  }

  /** One decoding. Confined to one thread. */
  private static final class Run {
    private final TextDecoder in;
    private boolean shifted;
    private int shiftStart;
    private int outStart;
    private int bits;
    private int count;
    private char surrogate;

    Run(TextDecoder in) {
      this.in = in;
    }

    Codecs.Decoded decode(boolean last) {
      while (true) {
        while (in.at < in.data.length) {
          step(in.data[in.at] & 0xFF);
        }
        if (!shifted) {
          return in.result();
        }
        if (!last) {
          return new Codecs.Decoded(in.out.substring(0, outStart), shiftStart);
        }
        shifted = false;
        if (surrogate == 0 && count < 6 && (count == 0 || bits == 0)) {
          return in.result();
        }
        in.problem(shiftStart, in.data.length, "unterminated shift sequence");
      }
    }

    private void step(int c) {
      if (shifted) {
        if (digit(c) >= 0) {
          in.at++;
          take(digit(c));
        } else {
          leave(c);
        }
      } else if (c == '+') {
        enter();
      } else if (c < ASCII_END) {
        in.at++;
        in.out.append((char) c);
      } else {
        in.problem(in.at, in.at + 1, "unexpected special character");
      }
    }

    private void enter() {
      shiftStart = in.at++;
      int next = in.at < in.data.length ? in.data[in.at] & 0xFF : -1;
      if (next == '-') {
        in.at++;
        in.out.append('+');
      } else if (next >= 0 && digit(next) < 0) {
        in.problem(shiftStart, in.at + 1, "ill-formed sequence");
      } else {
        shifted = true;
        surrogate = 0;
        outStart = in.out.length();
        bits = 0;
        count = 0;
      }
    }

    private void take(int digit) {
      bits = bits << 6 | digit;
      count += 6;
      if (count < 16) {
        return;
      }
      char unit = (char) (bits >> count - 16);
      count -= 16;
      bits &= (1 << count) - 1;
      if (surrogate != 0) {
        in.out.append(surrogate);
        surrogate = 0;
        if (Character.isLowSurrogate(unit)) {
          in.out.append(unit);
          return;
        }
      }
      if (Character.isHighSurrogate(unit)) {
        surrogate = unit;
      } else {
        in.out.append(unit);
      }
    }

    /** The end of a base64 section, at a character that is no digit. */
    private void leave(int c) {
      shifted = false;
      if (count >= 6) {
        in.problem(shiftStart, in.at + 1, "partial character in shift sequence");
        return;
      }
      if (count > 0 && bits != 0) {
        in.problem(shiftStart, in.at + 1, "non-zero padding bits in shift sequence");
        return;
      }
      if (surrogate != 0 && c < ASCII_END && c != '+') {
        in.out.append(surrogate);
      }
      surrogate = 0;
      if (c == '-') {
        in.at++;
      }
    }
  }
}
