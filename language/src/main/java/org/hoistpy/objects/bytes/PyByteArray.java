package org.hoistpy.objects.bytes;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.sharing.ObjectLock;
import org.hoistpy.memory.sharing.Shareable;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.sequence.SliceBounds;
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

  /** The byte at an index that may be negative; negative when there is none. */
  public int item(long index) {
    Contents current = contents;
    int at = position(index, current.size);
    return at < 0 ? -1 : current.bytes[at] & 0xFF;
  }

  /** Negative for an index outside. */
  private static int position(long index, int size) {
    long at = index < 0 ? index + size : index;
    return at >= 0 && at < size ? (int) at : -1;
  }

  /** Writes a byte at an index that may be negative; false when there is none. */
  public boolean set(long index, byte value) {
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

  private boolean setNow(long index, byte value) {
    Contents current = contents;
    int at = position(index, current.size);
    if (at < 0) {
      return false;
    }
    current.bytes[at] = value;
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

  /**
   * Replaces a slice in one step; the number of bytes selected, or -1 when exports forbid a new
   * size. A slice with a step is only replaced by as many bytes, or removed.
   *
   * @param slice what is selected from an array of a length
   */
  public int replaceSlice(IntFunction<SliceBounds> slice, byte[] values) {
    return atomically(
        () -> {
          SliceBounds bounds = slice.apply(contents.size);
          boolean done = true;
          if (bounds.step() == 1) {
            done = replaceNow(bounds.start(), Math.max(bounds.start(), bounds.stop()), values);
          } else if (values.length == 0) {
            done = removeNow(bounds.ascending());
          } else if (values.length == bounds.count()) {
            for (int i = 0; i < values.length; i++) {
              contents.bytes[bounds.index(i)] = values[i];
            }
          }
          return done ? bounds.count() : -1;
        });
  }

  private boolean removeNow(SliceBounds bounds) {
    Contents old = contents;
    byte[] kept = new byte[old.size - bounds.count()];
    int removed = 0;
    for (int i = 0; i < old.size; i++) {
      if (removed < bounds.count() && i == bounds.index(removed)) {
        removed++;
      } else {
        kept[i - removed] = old.bytes[i];
      }
    }
    return replaceNow(0, old.size, kept);
  }

  /** Inserts before an index, which is clamped; false when exports forbid a new size. */
  public boolean insert(long index, byte value) {
    return atomically(
        () -> {
          int size = contents.size;
          int at = (int) (index < 0 ? Math.max(0, index + size) : Math.min(index, size));
          return replaceNow(at, at, new byte[] {value});
        });
  }

  /**
   * Removes a byte at an index that may be negative; null when there is none, the empty value when
   * exports forbid it.
   */
  public OptionalInt removeAt(long index) {
    return atomically(
        () -> {
          Contents current = contents;
          int at = position(index, current.size);
          if (at < 0) {
            return null;
          }
          int value = current.bytes[at] & 0xFF;
          return replaceNow(at, at + 1, new byte[0]) ? OptionalInt.of(value) : OptionalInt.empty();
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
