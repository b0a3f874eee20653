package org.hoistpy.objects.bytes;

/**
 * An object whose bytes can be seen and, unless read-only, changed in place: the buffer protocol.
 * Its size must not change while views are exported. Implementations are thread-safe.
 */
public interface BufferSource {
  /** The array for a new view, valid until {@link #release}. */
  byte[] export(PyMemoryView view);

  /** How many bytes of the array belong to the object. */
  int exportedLength();

  /** Ends a view's export. */
  void release(PyMemoryView view);

  boolean isReadOnly();

  /** The struct format of the elements. */
  default String bufferFormat() {
    return "B";
  }
}
