package org.hoistpy.syntax.stored;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link StoredOutput} has written. Not thread-safe. */
public final class StoredInput {
  private final byte[] bytes;
  private final Strings strings;
  private int position;

  /** The table of strings; each is made when it is first asked for. */
  private static final class Strings {
    final int[] starts;
    final int[] sizes;
    final String[] made;
    final boolean[] interned;

    Strings(int count) {
      starts = new int[count];
      sizes = new int[count];
      made = new String[count];
      interned = new boolean[count];
    }
  }

  public StoredInput(byte[] bytes) {
    this.bytes = bytes;
    int count = number();
    strings = new Strings(count);
    for (int i = 0; i < count; i++) {
      int size = number();
      strings.starts[i] = position;
      strings.sizes[i] = size;
      position += size >>> 1;
    }
  }

  private StoredInput(StoredInput other, int position) {
    this.bytes = other.bytes;
    this.strings = other.strings;
    this.position = position;
  }

  /** Another input over the same bytes. */
  StoredInput at(int where) {
    return new StoredInput(this, where);
  }

  int position() {
    return position;
  }

  void skip(int count) {
    position += count;
  }

  public int u8() {
    return bytes[position++] & 0xff;
  }

  public boolean flag() {
    return bytes[position++] != 0;
  }

  public int number() {
    int one = bytes[position++];
    if (one >= 0) {
      return one;
    }
    int value = one & 0x7f;
    for (int shift = 7; ; shift += 7) {
      one = bytes[position++];
      value |= (one & 0x7f) << shift;
      if (one >= 0) {
        return value;
      }
    }
  }

  public int signed() {
    int value = number();
    return value >>> 1 ^ -(value & 1);
  }

  public long number64() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      value |= (long) u8() << shift;
    }
    return value;
  }

  /** A string or null. */
  public String text() {
    int index = number() - 1;
    return index < 0 ? null : string(index);
  }

  /** An interned string or null. */
  public String name() {
    int index = number() - 1;
    if (index < 0) {
      return null;
    }
    if (!strings.interned[index]) {
      strings.made[index] = string(index).intern();
      strings.interned[index] = true;
    }
    return strings.made[index];
  }

  private String string(int index) {
    String known = strings.made[index];
    if (known == null) {
      int start = strings.starts[index];
      int length = strings.sizes[index] >>> 1;
      if ((strings.sizes[index] & 1) == 0) {
        known = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
      } else {
        char[] chars = new char[length / 2];
        for (int i = 0; i < chars.length; i++) {
          int high = bytes[start + 2 * i] << 8;
          chars[i] = (char) (high | bytes[start + 2 * i + 1] & 0xff);
        }
        known = new String(chars);
      }
      strings.made[index] = known;
    }
    return known;
  }

  public List<String> names() {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(name());
    }
    return names;
  }

  public byte[] raw() {
    int length = number();
    position += length;
    return Arrays.copyOfRange(bytes, position - length, position);
  }
}
