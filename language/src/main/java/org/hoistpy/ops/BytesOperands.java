package org.hoistpy.ops;

import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;

/** The contents of arguments that may be bytes-like. Stateless. */
public final class BytesOperands {
  private BytesOperands() {}

  /** The contents of a bytes-like object, null for other objects. */
  public static byte[] bytesOrNull(Object object) {
    if (object instanceof PyBytes bytes) {
      return bytes.toArray();
    }
    return object instanceof PyByteArray array ? array.toArray() : null;
  }
}
