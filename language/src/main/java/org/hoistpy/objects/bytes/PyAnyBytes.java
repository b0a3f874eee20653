package org.hoistpy.objects.bytes;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/** What bytes and bytearray have in common: a sequence of bytes that can be read. */
public abstract class PyAnyBytes extends PyObject {
  protected PyAnyBytes(PyType type) {
    super(type.instanceShape());
  }

  public abstract int length();

  /** The byte at an index within the length. */
  public abstract byte get(int index);

  /** The bytes in an array of the caller's own. */
  public abstract byte[] toArray();

  /** The bytes in an array that must not be written to and may be shared. */
  public abstract byte[] peek();
}
