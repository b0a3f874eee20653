package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** The class of any value: {@code type(x)} (language reference 3.1). Stateless. */
public final class TypeOf {
  private TypeOf() {}

  public static PyType get(Object value) {
    if (value instanceof PyObject object) {
      return object.getPyClass();
    }
    if (value instanceof Long) {
      return BuiltinTypes.INT;
    }
    if (value instanceof TruffleString) {
      return BuiltinTypes.STR;
    }
    if (value instanceof Double) {
      return BuiltinTypes.FLOAT;
    }
    if (value instanceof Boolean) {
      return BuiltinTypes.BOOL;
    }
    if (value instanceof BigInteger) {
      return BuiltinTypes.INT;
    }
    throw unknown(value);
  }

  @TruffleBoundary
  private static IllegalArgumentException unknown(Object value) {
    return new IllegalArgumentException(
        "not a Python value: " + (value == null ? "null" : value.getClass().getName()));
  }

  /**
   * Whether the value's class derives from {@code type}; {@code __instancecheck__} is not asked.
   */
  public static boolean isInstance(Object value, PyType type) {
    return get(value).isSubtypeOf(type);
  }

  public static boolean isSubtype(PyType type, PyType other) {
    return type.isSubtypeOf(other);
  }

  /** The class's name, for error messages. */
  public static String name(Object value) {
    return get(value).name();
  }
}
