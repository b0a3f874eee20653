package org.hoistpy.modules.io;

import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyOSError;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** The bare classes of module {@code io}. Immutable. */
public final class IoTypes {
  public static final PyType IO_BASE = define("_io._IOBase", PyInstance.class);
  public static final PyType RAW_IO_BASE = define("_io._RawIOBase", PyInstance.class, IO_BASE);
  public static final PyType BUFFERED_IO_BASE =
      define("_io._BufferedIOBase", PyInstance.class, IO_BASE);
  public static final PyType TEXT_IO_BASE = define("_io._TextIOBase", PyInstance.class, IO_BASE);
  public static final PyType FILE_IO = define("_io.FileIO", PyFileIO.class, RAW_IO_BASE);
  public static final PyType BYTES_IO = define("_io.BytesIO", PyBytesIO.class, BUFFERED_IO_BASE);
  public static final PyType BUFFERED_READER =
      define("_io.BufferedReader", PyBufferedFile.class, BUFFERED_IO_BASE);
  public static final PyType BUFFERED_WRITER =
      define("_io.BufferedWriter", PyBufferedFile.class, BUFFERED_IO_BASE);
  public static final PyType BUFFERED_RANDOM =
      define("_io.BufferedRandom", PyBufferedFile.class, BUFFERED_IO_BASE);
  public static final PyType TEXT_IO_WRAPPER =
      define("_io.TextIOWrapper", PyTextFile.class, TEXT_IO_BASE);
  public static final PyType STRING_IO = define("_io.StringIO", PyStringIO.class, TEXT_IO_BASE);
  public static final PyType UNSUPPORTED_OPERATION;

  static {
    UNSUPPORTED_OPERATION =
        define(
            "io.UnsupportedOperation",
            PyOSError.class,
            ExceptionTypes.OS_ERROR,
            ExceptionTypes.VALUE_ERROR);
    UNSUPPORTED_OPERATION.setMro(
        new PyType[] {
          ExceptionTypes.OS_ERROR,
          ExceptionTypes.VALUE_ERROR,
          ExceptionTypes.EXCEPTION,
          ExceptionTypes.BASE_EXCEPTION,
          BuiltinTypes.OBJECT
        });
  }

  private IoTypes() {}

  private static PyType define(String name, Class<? extends PyObject> layout, PyType... bases) {
    return BuiltinTypes.define(name, layout, TypeTraits.BUILTIN_WITH_DICT, bases);
  }
}
