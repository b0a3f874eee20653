package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.BuiltinTypes;

/** Subscripts of dicts (library reference, "Mapping Types"). Thread-safety: {@link PyDict}. */
public final class DictItems {
  private DictItems() {}

  @TruffleBoundary
  public static Object get(PyDict dict, Object key) {
    Object value = dict.get(key);
    return value != null ? value : missing(dict, key);
  }

  /** What a subscript gives for an absent key: {@code __missing__} of a subclass, or KeyError. */
  @TruffleBoundary
  public static Object missing(PyDict dict, Object key) {
    if (dict.getPyClass() != BuiltinTypes.DICT) {
      Object value = Calls.callSpecialOrNull(dict, "__missing__", key);
      if (value != null) {
        return value;
      }
    }
    throw PyErrors.keyError(key);
  }

  @TruffleBoundary
  public static void delete(PyDict dict, Object key) {
    if (dict.remove(key) == null) {
      throw PyErrors.keyError(key);
    }
  }
}
