package org.hoistpy.modules.struct;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code struct.error}. Stateless. */
final class StructErrors {
  static final PyType TYPE =
      BuiltinTypes.define(
          "struct.error",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.EXCEPTION);

  private StructErrors() {}

  static PyException error(String message, Object... args) {
    return PyErrors.message(TYPE, message, args);
  }
}
