package org.hoistpy.modules.array;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** {@code array.array}. Thread-safe as the bytearray is that holds its elements. */
final class PyArray extends PyObject implements BufferSource {
  static final PyType TYPE = BuiltinTypes.define("array.array", PyArray.class);

  private final TypeCode code;
  private final PyByteArray bytes;

  /** The bytes become the array's own. */
  PyArray(PyType type, TypeCode code, byte[] bytes) {
    super(type.instanceShape());
    this.code = code;
    this.bytes = new PyByteArray(bytes);
  }

  TypeCode code() {
    return code;
  }

  int size() {
    return bytes.length() / code.size();
  }

  /** The element at an index, or null if there is none. */
  Object get(int index) {
    int length = bytes.length();
    byte[] data = bytes.backing();
    int end = (index + 1) * code.size();
    return index < 0 || end > length || end > data.length ? null : code.get(data, index);
  }

  /** All elements. */
  Object[] toArray() {
    byte[] data = bytes.peek();
    Object[] items = new Object[data.length / code.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = code.get(data, i);
    }
    return items;
  }

  byte[] toBytes() {
    return bytes.toArray();
  }

  /** Replaces elements; BufferError if the size would change while views are exported. */
  void replace(int from, int to, byte[] values) {
    if (!bytes.replace(from * code.size(), to * code.size(), values)) {
      throw PyErrors.bufferError("cannot resize an array that is exporting buffers");
    }
  }

  void append(byte[] values) {
    int size = size();
    replace(size, size, values);
  }

  @Override
  public byte[] export(PyMemoryView view) {
    return bytes.export(view);
  }

  @Override
  public int exportedLength() {
    return bytes.exportedLength();
  }

  @Override
  public void release(PyMemoryView view) {
    bytes.release(view);
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String bufferFormat() {
    return code.format();
  }
}
