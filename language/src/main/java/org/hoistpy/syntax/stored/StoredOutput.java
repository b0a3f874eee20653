package org.hoistpy.syntax.stored;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers and strings to bytes; every string is written once. Not thread-safe. */
public final class StoredOutput {
  private final Map<String, Integer> indices = new HashMap<>();
  private final List<String> strings = new ArrayList<>();
  private byte[] bytes = new byte[1 << 12];
  private int size;

  public void u8(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  public void flag(boolean value) {
    u8(value ? 1 : 0);
  }

  /** A number, short when it is small and not negative. */
  public void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      u8(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    u8(rest);
  }

  /** A number that may be negative, short when it is near zero. */
  public void signed(int value) {
    number(value << 1 ^ value >> 31);
  }

  public void number64(long value) {
    for (int shift = 0; shift < 64; shift += 8) {
      u8((int) (value >>> shift));
    }
  }

  /** A string or null. */
  public void text(String value) {
    if (value == null) {
      number(0);
      return;
    }
    Integer index = indices.get(value);
    if (index == null) {
      index = strings.size();
      strings.add(value);
      indices.put(value, index);
    }
    number(index + 1);
  }

  public void texts(List<String> values) {
    number(values.size());
    values.forEach(this::text);
  }

  public void raw(byte[] value) {
    number(value.length);
    for (byte one : value) {
      u8(one);
    }
  }

  /** How many bytes there are. */
  int position() {
    return size;
  }

  /** Puts the length of what was written since {@code start} in front of it. */
  void insertLength(int start) {
    byte[] tail = Arrays.copyOfRange(bytes, start, size);
    size = start;
    raw(tail);
  }

  /** The table of strings followed by everything else. */
  public byte[] toBytes() {
    StoredOutput head = new StoredOutput();
    head.number(strings.size());
    for (String string : strings) {
      boolean narrow = string.chars().allMatch(c -> c < 256);
      byte[] encoded;
      if (narrow) {
        encoded = string.getBytes(StandardCharsets.ISO_8859_1);
        head.number(encoded.length << 1);
      } else {
        // not by a charset: it would replace lone surrogates
        encoded = new byte[string.length() * 2];
        for (int i = 0; i < string.length(); i++) {
          encoded[2 * i] = (byte) (string.charAt(i) >> 8);
          encoded[2 * i + 1] = (byte) string.charAt(i);
        }
        head.number(encoded.length << 1 | 1);
      }
      for (byte one : encoded) {
        head.u8(one);
      }
    }
    byte[] result = Arrays.copyOf(head.bytes, head.size + size);
    System.arraycopy(bytes, 0, result, head.size, size);
    return result;
  }
}
