package org.hoistpy.ops;

import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.exception.PyErrors;

/** The contents of arguments that may be bytes-like. Stateless. */
public final class BytesOperands {
  private BytesOperands() {}

  /** The contents of a bytes-like object, not to be written to; null for other objects. */
  public static byte[] bytesOrNull(Object object) {
    if (object instanceof PyBytes bytes) {
      return bytes.peek();
    }
    if (object instanceof PyByteArray array) {
      return array.toArray();
    }
    if (object instanceof PyMemoryView view) {
      if (view.isReleased()) {
        throw PyErrors.valueError("operation forbidden on released memoryview object");
      }
      return view.toArray();
    }
    return object instanceof BufferSource source ? exported(source) : null;
  }

  /** As {@link #bytesOrNull}; BufferError for a view whose bytes do not lie side by side. */
  public static byte[] contiguousOrNull(Object object) {
    if (object instanceof PyMemoryView view && !view.isReleased() && !view.isContiguous()) {
      throw PyErrors.bufferError("memoryview: underlying buffer is not C-contiguous");
    }
    return bytesOrNull(object);
  }

  private static byte[] exported(BufferSource source) {
    PyMemoryView view = new PyMemoryView(source);
    byte[] copy = view.toArray();
    view.release();
    return copy;
  }
}
