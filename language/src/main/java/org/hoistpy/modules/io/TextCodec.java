package org.hoistpy.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.TextCodecs;

/**
 * The encoding of one text file: bytes in chunks to text, text to bytes. Used under the monitor of
 * its file.
 */
final class TextCodec {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String encoding;
  private final String errors;

  /** UTF-8 (also as a superset of ASCII when decoding fails later) may be cut anywhere. */
  private final boolean utf8;

  private final boolean signature;
  private final boolean singleByte;

  /** The encoding of all writes but the first, which begins with a mark; null for the same. */
  private final String unmarked;

  /** The bytes of a character that the last chunk cut. */
  private byte[] rest = {};

  private boolean started;
  private boolean wrote;

  TextCodec(String encoding, String errors) {
    this.encoding = encoding;
    this.errors = errors;
    String normal = encoding.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    this.signature = normal.equals("utf-8-sig");
    this.utf8 = signature || normal.equals("utf-8") || normal.equals("utf8");
    this.singleByte =
        normal.equals("ascii")
            || normal.equals("us-ascii")
            || normal.startsWith("latin")
            || normal.startsWith("iso-8859")
            || normal.startsWith("cp1")
            || normal.startsWith("iso8859");
    boolean marked = normal.matches("utf-?(16|32)");
    this.unmarked = marked ? "utf-" + normal.substring(normal.length() - 2) + "-le" : null;
    if (!utf8) {
      encodeWith(Strings.EMPTY);
    }
  }

  String encoding() {
    return encoding;
  }

  String errors() {
    return errors;
  }

  /** Whether the encoding can be decoded chunk by chunk; otherwise the whole file is read. */
  boolean isIncremental() {
    return utf8 || singleByte;
  }

  /** Forgets cut characters: after a seek. */
  void reset(boolean atStart) {
    rest = new byte[0];
    started = !atStart;
    wrote = !atStart;
  }

  /** How many bytes at the end of the last chunk were not decoded. */
  int restLength() {
    return rest.length;
  }

  String decode(byte[] chunk, boolean last) {
    byte[] bytes = chunk;
    if (rest.length > 0) {
      bytes = Arrays.copyOf(rest, rest.length + chunk.length);
      System.arraycopy(chunk, 0, bytes, rest.length, chunk.length);
      rest = new byte[0];
    }
    if (!utf8) {
      return decodeWith(bytes, encoding);
    }
    int from = 0;
    if (signature && !started && bytes.length >= BOM.length && startsWithBom(bytes)) {
      from = BOM.length;
    }
    started |= bytes.length > 0;
    int end = last ? bytes.length : completeEnd(bytes);
    rest = Arrays.copyOfRange(bytes, end, bytes.length);
    return decodeUtf8(bytes, from, end);
  }

  private static boolean startsWithBom(byte[] bytes) {
    return Arrays.equals(bytes, 0, BOM.length, BOM, 0, BOM.length);
  }

  private String decodeUtf8(byte[] bytes, int from, int end) {
    boolean ascii = true;
    for (int i = from; i < end; i++) {
      ascii &= bytes[i] >= 0;
    }
    if (ascii) {
      return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, end - from))
          .toString();
    } catch (CharacterCodingException e) {
      return decodeWith(Arrays.copyOfRange(bytes, from, end), "utf-8");
    }
  }

  /** The end of the last character that is not cut. */
  private static int completeEnd(byte[] bytes) {
    for (int back = 1; back <= 3 && back <= bytes.length; back++) {
      int lead = bytes[bytes.length - back] & 0xff;
      if (lead >= 0xC0) {
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        return length > back ? bytes.length - back : bytes.length;
      }
      if (lead < 0x80) {
        return bytes.length;
      }
    }
    return bytes.length;
  }

  /** Encodes what follows on the writes before. */
  byte[] encodeNext(String text) {
    if (unmarked == null || !wrote) {
      byte[] bytes = encode(text);
      wrote = true;
      return bytes;
    }
    return IoArguments.bytes(TextCodecs.encode(Strings.of(text), unmarked, errors));
  }

  byte[] encode(String text) {
    byte[] bytes = encodeText(text);
    if (!signature || wrote) {
      return bytes;
    }
    wrote = true;
    byte[] marked = Arrays.copyOf(BOM, BOM.length + bytes.length);
    System.arraycopy(bytes, 0, marked, BOM.length, bytes.length);
    return marked;
  }

  private byte[] encodeText(String text) {
    if (utf8 && !hasSurrogate(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    return encodeWith(Strings.of(text));
  }

  private byte[] encodeWith(TruffleString text) {
    return IoArguments.bytes(TextCodecs.encode(text, utf8 ? "utf-8" : encoding, errors));
  }

  private String decodeWith(byte[] bytes, String name) {
    return Strings.toJava(TextCodecs.decode(bytes, new PyBytes(bytes), name, errors));
  }

  /** Pairs are fine too, but rare enough to leave to the general encoder. */
  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
