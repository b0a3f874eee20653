package org.hoistpy.objects.bytes;

import java.io.ByteArrayOutputStream;

/** Collects parts of byte arrays. Confined to one thread. */
public final class ByteJoiner {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Adds the bytes from {@code start} to {@code end}. */
  public void add(byte[] data, int start, int end) {
    out.write(data, start, end - start);
  }

  public void add(byte[] data) {
    out.writeBytes(data);
  }

  public void add(int value) {
    out.write(value);
  }

  public void repeat(int value, int times) {
    for (int i = 0; i < times; i++) {
      out.write(value);
    }
  }

  public byte[] toArray() {
    return out.toByteArray();
  }
}
