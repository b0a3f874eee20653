package org.hoistpy.modules.binascii;

import org.hoistpy.objects.bytes.ByteJoiner;

/** Lines of uuencoded data. Stateless. */
final class UuText {
  private static final int LONGEST = 45;
  private static final int MASK = 0x3F;

  private UuText() {}

  static byte[] encode(byte[] data, boolean backtick) {
    if (data.length > LONGEST) {
      throw BinasciiModule.error("At most 45 bytes at once");
    }
    ByteJoiner out = new ByteJoiner();
    out.add(digit(data.length, backtick));
    for (int i = 0; i < data.length; i += 3) {
      int group = at(data, i) << 16 | at(data, i + 1) << 8 | at(data, i + 2);
      for (int shift = 18; shift >= 0; shift -= 6) {
        out.add(digit(group >> shift & MASK, backtick));
      }
    }
    out.add('\n');
    return out.toArray();
  }

  private static int at(byte[] data, int index) {
    return index < data.length ? data[index] & 0xFF : 0;
  }

  private static int digit(int value, boolean backtick) {
    return value == 0 && backtick ? '`' : ' ' + value;
  }

  static byte[] decode(byte[] text) {
    ByteJoiner out = new ByteJoiner();
    int left = (text.length == 0 ? 0 : text[0]) - ' ' & MASK;
    int at = 1;
    int bits = 0;
    int count = 0;
    for (; left > 0; at++) {
      int value = 0;
      if (at < text.length && text[at] != '\n' && text[at] != '\r') {
        int c = text[at] & 0xFF;
        if (c < ' ' || c > ' ' + 64) {
          throw BinasciiModule.error("Illegal char");
        }
        value = c - ' ' & MASK;
      }
      bits = bits << 6 | value;
      count += 6;
      if (count >= Byte.SIZE) {
        count -= Byte.SIZE;
        out.add(bits >> count);
        bits &= (1 << count) - 1;
        left--;
      }
    }
    for (; at < text.length; at++) {
      if (text[at] != ' ' && text[at] != '`' && text[at] != '\n' && text[at] != '\r') {
        throw BinasciiModule.error("Trailing garbage");
      }
    }
    return out.toArray();
  }
}
