package org.hoistpy.modules.zlib;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Index;

/** {@code zlib.Compress}. Every method holds the object's monitor. */
final class PyCompress extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("zlib.Compress", PyCompress.class, TypeTraits.BUILTIN_FINAL);
  private static final int NO_FLUSH = 0;
  private static final int FINISH = 4;

  private final Compression compression;

  PyCompress(Compression compression) {
    super(TYPE.instanceShape());
    this.compression = compression;
  }

  static void install() {
    TypeBuilder<PyCompress> type = new TypeBuilder<>(TYPE, PyCompress.class);
    type.method("compress", "data, /", PyCompress::compress);
    type.method("flush", "mode=4, /", PyCompress::flush);
    for (String name : new String[] {"copy", "__copy__"}) {
      type.method(name, "", PyCompress::copy);
    }
    type.method("__deepcopy__", "memo, /", (self, memo) -> self.copy());
  }

  private Object copy() {
    throw PyErrors.notImplementedError("the zlib of the JVM cannot copy a compression object");
  }

  private synchronized Object compress(Object data) {
    byte[] bytes = ZlibErrors.bytes(data);
    if (compression.isFinished()) {
      throw ZlibErrors.error("Error -2 while compressing data: inconsistent stream state");
    }
    return new PyBytes(compression.compress(bytes, NO_FLUSH));
  }

  private synchronized Object flush(Object mode) {
    int how = Index.asInt(mode);
    if (how == NO_FLUSH) {
      return PyBytes.empty();
    }
    if (compression.isFinished()) {
      throw ZlibErrors.error("Error -2 while flushing: inconsistent stream state");
    }
    if (how == FINISH) {
      return new PyBytes(compression.finish());
    }
    if (how < NO_FLUSH || how > 6) {
      throw ZlibErrors.error("Error -2 while flushing: inconsistent stream state");
    }
    // The JDK has the modes 2 and 3; 1 and 5 promise less than 2.
    return new PyBytes(compression.compress(new byte[0], how == 3 ? 3 : 2));
  }
}
