package org.hoistpy.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * {@code str.encode} and {@code bytes.decode} for the encodings that need no Python code.
 * Stateless.
 */
public final class Codecs {
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * Decoded text.
   *
   * @param consumed how many bytes it stands for; fewer than given only if more input may follow
   */
  public record Decoded(String text, int consumed) {}

  private Codecs() {}

  static boolean isBuiltIn(String normalized) {
    return switch (normalized) {
      case "utf_7",
          "utf_8",
          "utf_8_sig",
          "utf_16",
          "utf_16_le",
          "utf_16_be",
          "utf_32",
          "utf_32_le",
          "utf_32_be",
          "ascii",
          "latin_1",
          "unicode_escape",
          "raw_unicode_escape" ->
          true;
      default -> false;
    };
  }

  /** Encodes, or returns null when the encoding is not known here. */
  public static byte[] encode(String text, String encoding, CodecErrors errors) {
    String name = EncodingNames.normalize(encoding);
    return switch (name) {
      case "utf_7" -> Utf7.encode(text);
      case "utf_8" -> Utf8.encode(text, errors);
      case "utf_8_sig" -> {
        byte[] body = Utf8.encode(text, errors);
        byte[] all = Arrays.copyOf(UTF_8_MARK, body.length + UTF_8_MARK.length);
        System.arraycopy(body, 0, all, UTF_8_MARK.length, body.length);
        yield all;
      }
      case "utf_16" -> wide("utf-16", 2, false, true, text, errors);
      case "utf_16_le" -> wide("utf-16-le", 2, false, false, text, errors);
      case "utf_16_be" -> wide("utf-16-be", 2, true, false, text, errors);
      case "utf_32" -> wide("utf-32", 4, false, true, text, errors);
      case "utf_32_le" -> wide("utf-32-le", 4, false, false, text, errors);
      case "utf_32_be" -> wide("utf-32-be", 4, true, false, text, errors);
      case "ascii" -> limited(LimitedCharset.ASCII, text, errors);
      case "latin_1" -> limited(LimitedCharset.LATIN_1, text, errors);
      case "unicode_escape" -> EscapeCodecs.encode(text);
      case "raw_unicode_escape" -> EscapeCodecs.encodeRaw(text);
      default -> {
        Charset charset = EncodingNames.charset(name);
        yield charset == null || !EncodingNames.isKnown(name)
            ? null
            : new JdkCodec(name, charset).encodeAll(text, errors);
      }
    };
  }

  private static byte[] wide(
      String name, int unit, boolean big, boolean mark, String text, CodecErrors errors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream((text.length() + 1) * unit);
    if (mark) {
      Utf16And32.put(out, 0xFEFF, unit, big);
    }
    new Utf16And32(name, unit, big).encode(out, text, errors);
    return out.toByteArray();
  }

  private static byte[] limited(LimitedCharset encoder, String text, CodecErrors errors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    encoder.encode(out, text, errors);
    return out.toByteArray();
  }

  /** Decodes everything, or returns null when the encoding is not known here. */
  public static String decode(byte[] data, String encoding, CodecErrors errors) {
    Decoded decoded = decode(data, encoding, errors, true);
    return decoded == null ? null : decoded.text();
  }

  /**
   * Decodes, or returns null when the encoding is not known here.
   *
   * @param last false if more bytes follow, so that an unfinished character is left alone
   */
  public static Decoded decode(byte[] data, String encoding, CodecErrors errors, boolean last) {
    String name = EncodingNames.normalize(encoding);
    return switch (name) {
      case "utf_7" -> Utf7.decode(data, errors, last);
      case "utf_8" -> Utf8.decode(data, 0, errors, last);
      case "utf_8_sig" -> {
        boolean marked =
            data.length >= 3 && Arrays.equals(data, 0, 3, UTF_8_MARK, 0, UTF_8_MARK.length);
        yield Utf8.decode(data, marked ? 3 : 0, errors, last);
      }
      case "utf_16" -> marked(data, 2, errors, last);
      case "utf_16_le" -> Utf16And32.decode("utf-16-le", data, 0, 2, false, errors, last);
      case "utf_16_be" -> Utf16And32.decode("utf-16-be", data, 0, 2, true, errors, last);
      case "utf_32" -> marked(data, 4, errors, last);
      case "utf_32_le" -> Utf16And32.decode("utf-32-le", data, 0, 4, false, errors, last);
      case "utf_32_be" -> Utf16And32.decode("utf-32-be", data, 0, 4, true, errors, last);
      case "ascii" -> LimitedCharset.decodeAscii(data, errors);
      case "latin_1" -> new Decoded(new String(data, StandardCharsets.ISO_8859_1), data.length);
      case "unicode_escape" -> EscapeCodecs.decode(data, errors, last);
      case "raw_unicode_escape" -> EscapeCodecs.decodeRaw(data, errors, last);
      default -> {
        Charset charset = EncodingNames.charset(name);
        yield charset == null || !EncodingNames.isKnown(name)
            ? null
            : new JdkCodec(name, charset).decode(data, errors, last);
      }
    };
  }

  /** Decodes data that may start with a byte order mark; without one the order is little-endian. */
  private static Decoded marked(byte[] data, int unit, CodecErrors errors, boolean last) {
    boolean big = false;
    int start = 0;
    if (data.length >= unit) {
      if (Utf16And32.get(data, 0, unit, false) == 0xFEFF) {
        start = unit;
      } else if (Utf16And32.get(data, 0, unit, true) == 0xFEFF) {
        start = unit;
        big = true;
      }
    }
    String name = "utf-" + unit * 8 + (big ? "-be" : "-le");
    return Utf16And32.decode(name, data, start, unit, big, errors, last);
  }
}
