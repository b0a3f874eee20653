package org.hoistpy.objects.bytes;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.sharing.ObjectLock;
import org.hoistpy.memory.sharing.Shareable;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A Python bytearray (language reference 3.2, "Mutable sequences").
 *
 * <p>Thread-safety: every method is one atomic step. Reads of single bytes never block; changes of
 * a shared array take its lock. While a buffer of the array is exported (memoryview), the size
 * cannot change: {@link #replace} then answers false.
 */
public final class PyByteArray extends PyAnyBytes implements BufferSource, Shareable {
  private static final ObjectLock LOCK = ObjectLock.of(MethodHandles.lookup(), PyByteArray.class);

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

  /** Access mode: by {@link ObjectLock}. */
  private int sharingState;

  /** Null until the first export; changed under the lock. */
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
    if (isLocal()) {
      return setNow(index, value);
    }
    LOCK.lock(this);
    try {
      return setNow(index, value);
    } finally {
      LOCK.unlock(this);
    }
  }

  private boolean setNow(int index, byte value) {
    Contents current = contents;
    if (index < 0 || index >= current.size) {
      return false;
    }
    current.bytes[index] = value;
    return true;
  }

  @Override
  public void becomeShared() {
    if (sharingState == ObjectLock.LOCAL) {
      sharingState = ObjectLock.FREE;
    }
  }

  private boolean isLocal() {
    return Sharing.isLocal(sharingState);
  }

  /** Runs a step under the lock where the array is shared; the step calls no Python code. */
  public <T> T atomically(Supplier<T> step) {
    if (isLocal()) {
      return step.get();
    }
    LOCK.lock(this);
    try {
      return step.get();
    } finally {
      LOCK.unlock(this);
    }
  }

  /** Replaces the bytes from {@code from} to {@code to}; false when exports forbid a new size. */
  public boolean replace(int from, int to, byte[] values) {
    return isLocal()
        ? replaceNow(from, to, values)
        : atomically(() -> replaceNow(from, to, values));
  }

  /**
   * Makes all bytes what the function makes of them, in one step; false when exports forbid a new
   * size.
   */
  public boolean update(UnaryOperator<byte[]> function) {
    return atomically(() -> replaceNow(0, Integer.MAX_VALUE, function.apply(toArray())));
  }

  /** Removes a byte; null when the index is outside, the empty value when exports forbid it. */
  public OptionalInt removeAt(int index) {
    return atomically(
        () -> {
          Contents current = contents;
          if (index < 0 || index >= current.size) {
            return null;
          }
          int value = current.bytes[index] & 0xFF;
          return replaceNow(index, index + 1, new byte[0])
              ? OptionalInt.of(value)
              : OptionalInt.empty();
        });
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
    if (exports != null && exports.areAlive()) {
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
  public byte[] export(PyMemoryView view) {
    return atomically(
        () -> {
          if (exports == null) {
            exports = new Exports();
          }
          exports.add(view);
          return contents.bytes;
        });
  }

  @Override
  public int exportedLength() {
    return contents.size;
  }

  @Override
  public void release(PyMemoryView view) {
    atomically(
        () -> {
          exports.remove(view);
          return null;
        });
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }
}
