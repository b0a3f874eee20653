package org.hoistpy.objects.bytes;

import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A Python bytes object (language reference 3.2, "Immutable sequences").
 *
 * <p>Thread-safety: immutable; the array is final and never written after construction.
 */
public final class PyBytes extends PyAnyBytes implements BufferSource {
  private static final byte[] NOTHING = {};
  private final byte[] data;

  public PyBytes(PyType type, byte[] data) {
    super(type);
    this.data = data;
  }

  /** The array becomes the object's own. */
  public PyBytes(byte[] data) {
    this(BuiltinTypes.BYTES, data);
  }

  public static PyBytes empty() {
    return new PyBytes(NOTHING);
  }

  @Override
  public int length() {
    return data.length;
  }

  @Override
  public byte get(int index) {
    return data[index];
  }

  @Override
  public byte[] toArray() {
    return data.clone();
  }

  @Override
  public byte[] peek() {
    return data;
  }

  @Override
  public byte[] export(PyMemoryView view) {
    return data;
  }

  @Override
  public int exportedLength() {
    return data.length;
  }

  @Override
  public void release(PyMemoryView view) {
    // Nothing to keep track of: the size cannot change.
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }
}
