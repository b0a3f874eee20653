package org.hoistpy.modules.csv;

import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** What a context's {@code _csv} keeps: dialects by name, and the longest field. */
final class CsvState {
  static final PyType ERROR =
      BuiltinTypes.define(
          "_csv.Error",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.EXCEPTION);
  private static final long DEFAULT_LIMIT = 128 * 1024;

  final PyDict dialects = new PyDict();

  /** Volatile: set by any thread. */
  volatile long fieldLimit = DEFAULT_LIMIT;

  private CsvState() {}

  static CsvState get() {
    return HoistPyContext.get().service(CsvState.class, context -> new CsvState());
  }

  static PyException error(String message, Object... args) {
    return PyErrors.message(ERROR, message, args);
  }

  static Object dialect(Object name) {
    Object found = get().dialects.get(name);
    if (found == null) {
      throw error("unknown dialect");
    }
    return found;
  }
}
