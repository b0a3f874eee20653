package org.hoistpy.objects.bytes;

import java.util.Arrays;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A Python bytearray (language reference 3.2, "Mutable sequences").
 *
 * <p>Thread-safety: every method is one atomic step. Reads of single bytes never block; changes of
 * the size take the object's monitor once a second thread exists. While a buffer of the array is
 * exported (memoryview), the size cannot change: {@link #replace} then answers false.
 */
public final class PyByteArray extends PyAnyBytes implements BufferSource {
  /** Contents and size, replaced together so that a racing reader sees both of one moment. */
  private static final class Contents {
    final byte[] bytes;
    final int size;

    Contents(byte[] bytes, int size) {
      this.bytes = bytes;
      this.size = size;
    }
  }

  /** Plain; safely published by a fence before each store. */
  private Contents contents;

  /** Null until the first export; written under the monitor, read plainly. */
  private Exports exports;

  public PyByteArray(PyType type, byte[] data) {
    super(type);
    this.contents = new Contents(data, data.length);
  }

  /** The array becomes the object's own. */
  public PyByteArray(byte[] data) {
    this(BuiltinTypes.BYTEARRAY, data);
  }

  @Override
  public int length() {
    return contents.size;
  }

  @Override
  public byte get(int index) {
    Contents current = contents;
    return index < current.size ? current.bytes[index] : 0;
  }

  @Override
  public byte[] toArray() {
    Contents current = contents;
    return Arrays.copyOf(current.bytes, current.size);
  }

  @Override
  public byte[] peek() {
    Contents current = contents;
    return current.size == current.bytes.length ? current.bytes : toArray();
  }

  /** The array behind the contents, which are its first bytes; it may be longer. */
  public byte[] backing() {
    return contents.bytes;
  }

  /** Room for the contents, used by growing; what {@code __alloc__} reports. */
  public int capacity() {
    return contents.bytes.length;
  }

  /** Writes a byte; false when the index is not within the array. */
  public boolean set(int index, byte value) {
    Contents current = contents;
    if (index < 0 || index >= current.size) {
      return false;
    }
    current.bytes[index] = value;
    return true;
  }

  /** Replaces the bytes from {@code from} to {@code to}; false when exports forbid a new size. */
  public boolean replace(int from, int to, byte[] values) {
    if (Sharing.isSingleThreaded()) {
      return replaceNow(from, to, values);
    }
    synchronized (this) {
      return replaceNow(from, to, values);
    }
  }

  private boolean replaceNow(int from, int to, byte[] values) {
    Contents old = contents;
    int start = Math.min(from, old.size);
    int end = Math.max(start, Math.min(to, old.size));
    int size = old.size - (end - start) + values.length;
    if (size == old.size) {
      System.arraycopy(values, 0, old.bytes, start, values.length);
      return true;
    }
    if (exports != null && isExported()) {
      return false;
    }
    byte[] bytes = old.bytes;
    if (start == old.size && size <= bytes.length) {
      // Appending into spare room: nobody reads behind the old size.
      System.arraycopy(values, 0, bytes, start, values.length);
    } else {
      int room = size > old.size && end > 0 ? Math.max(size, size + (size >> 3) + 6) : size;
      byte[] moved = new byte[values.length == 0 ? size : room];
      System.arraycopy(bytes, 0, moved, 0, start);
      System.arraycopy(values, 0, moved, start, values.length);
      System.arraycopy(bytes, end, moved, start + values.length, old.size - end);
      bytes = moved;
    }
    Contents next = new Contents(bytes, size);
    Fences.publish();
    contents = next;
    return true;
  }

  /** Makes the array the contents; false when exports forbid a new size. */
  public boolean setAll(byte[] values) {
    return replace(0, Integer.MAX_VALUE, values);
  }

  @Override
  public synchronized byte[] export(PyMemoryView view) {
    if (exports == null) {
      exports = new Exports();
    }
    exports.add(view);
    return contents.bytes;
  }

  @Override
  public int exportedLength() {
    return contents.size;
  }

  @Override
  public synchronized void release(PyMemoryView view) {
    exports.remove(view);
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  private synchronized boolean isExported() {
    return exports.areAlive();
  }
}
