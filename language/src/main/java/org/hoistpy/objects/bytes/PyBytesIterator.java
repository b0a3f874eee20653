package org.hoistpy.objects.bytes;

import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** Iterator over the numbers in a bytes or bytearray. Plain fields, as in all iterators. */
public final class PyBytesIterator extends PyElementIterator {
  public static final PyType BYTES_TYPE =
      BuiltinTypes.define("bytes_iterator", PyBytesIterator.class, TypeTraits.BUILTIN_FINAL);
  public static final PyType BYTEARRAY_TYPE =
      BuiltinTypes.define("bytearray_iterator", PyBytesIterator.class, TypeTraits.BUILTIN_FINAL);

  /** Null once the end was reached. */
  private PyAnyBytes data;

  private int index;

  public PyBytesIterator(PyAnyBytes data) {
    super(data instanceof PyBytes ? BYTES_TYPE : BYTEARRAY_TYPE);
    this.data = data;
  }

  @Override
  public Object next() {
    PyAnyBytes current = data;
    int at = index;
    if (current == null || at >= current.length()) {
      data = null;
      return null;
    }
    index = at + 1;
    return (long) (current.get(at) & 0xFF);
  }

  /** The sequence, or null when exhausted. */
  public PyAnyBytes data() {
    return data;
  }

  public int index() {
    return index;
  }

  /** As {@code __setstate__}: any index, clamped to the sequence. */
  public void setIndex(long position) {
    PyAnyBytes current = data;
    if (current != null) {
      index = (int) Math.max(0, Math.min(position, current.length()));
    }
  }

  @Override
  public long lengthHint() {
    PyAnyBytes current = data;
    return current == null ? 0 : Math.max(0, current.length() - (long) index);
  }
}
