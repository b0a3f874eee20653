package org.hoistpy.modules.io;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** What {@code BytesIO.getbuffer()} shows: the content of the file, in place. */
final class PyBytesIOBuffer extends PyObject implements BufferSource {
  private static final PyType TYPE =
      BuiltinTypes.define("_io._BytesIOBuffer", PyBytesIOBuffer.class, TypeTraits.BUILTIN_FINAL);

  private final PyBytesIO file;
  private final int length;

  PyBytesIOBuffer(PyBytesIO file) {
    super(TYPE.instanceShape());
    this.file = file;
    this.length = file.size();
  }

  @Override
  public byte[] export(PyMemoryView view) {
    return file.export(view);
  }

  @Override
  public int exportedLength() {
    return length;
  }

  @Override
  public void release(PyMemoryView view) {
    file.release(view);
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }
}
