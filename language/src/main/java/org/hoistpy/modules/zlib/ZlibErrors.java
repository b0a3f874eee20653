package org.hoistpy.modules.zlib;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.TypeOf;

/** {@code zlib.error} and the arguments of the module. Stateless. */
final class ZlibErrors {
  static final PyType TYPE =
      BuiltinTypes.define(
          "zlib.error",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.EXCEPTION);

  private ZlibErrors() {}

  static PyException error(String message, Object... args) {
    return PyErrors.message(TYPE, message, args);
  }

  static byte[] bytes(Object data) {
    byte[] bytes = BytesOperands.contiguousOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(data));
    }
    return bytes;
  }
}
