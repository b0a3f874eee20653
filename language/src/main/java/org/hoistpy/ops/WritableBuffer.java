package org.hoistpy.ops;

import java.util.Arrays;
import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.bytes.PyMemoryView;

/**
 * The bytes of a read-write bytes-like object, in place (library reference, "Binary Sequence
 * Types"). While it is open the object keeps its size. Confined to one thread.
 */
public final class WritableBuffer implements AutoCloseable {
  private final PyMemoryView view;

  private WritableBuffer(PyMemoryView view) {
    this.view = view;
  }

  /** The bytes of an object; null when it has none or they cannot be written. */
  public static WritableBuffer ofOrNull(Object object) {
    if (object instanceof PyMemoryView given) {
      return given.isReadOnly() ? null : new WritableBuffer(given.cast("B"));
    }
    if (!(object instanceof BufferSource source) || source.isReadOnly()) {
      return null;
    }
    PyMemoryView whole = new PyMemoryView(source);
    try {
      return new WritableBuffer(whole.cast("B"));
    } finally {
      whole.release();
    }
  }

  public int length() {
    return view.byteLength();
  }

  /** Overwrites as many bytes from {@code start} on as are given. */
  public void put(int start, byte[] bytes, int count) {
    if (count > 0) {
      view.slice(start, 1, count)
          .setBytes(count == bytes.length ? bytes : Arrays.copyOf(bytes, count));
    }
  }

  @Override
  public void close() {
    view.release();
  }
}
