package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.type.PyType;

/**
 * Objects as integers without loss, by {@code __index__} (language reference, section 3.3.8), and
 * in the ranges that indices, sizes and C integers have. Stateless.
 */
public final class Index {
  private Index() {}

  /** The int value of the object; TypeError if it is not an integer. */
  @TruffleBoundary
  public static Object asIndex(Object object) {
    Object result = asIndexOrNull(object);
    if (result == null) {
      throw PyErrors.typeError(
          "'%s' object cannot be interpreted as an integer", TypeOf.name(object));
    }
    return result;
  }

  /** The int value of the object, Java null if its type has no {@code __index__}. */
  @TruffleBoundary
  public static Object asIndexOrNull(Object object) {
    Object value = PyInts.valueOrNull(object);
    if (value != null) {
      return value;
    }
    Object result = Calls.callSpecialOrNull(object, "__index__");
    return result == null ? null : checked("__index__", "int", result);
  }

  /** The int value of what a conversion method returned; TypeError if that is no int. */
  static Object checked(String method, String expected, Object result) {
    Object value = PyInts.valueOrNull(result);
    if (value == null) {
      throw PyErrors.typeError(
          "%s returned non-%s (type %s)", method, expected, TypeOf.name(result));
    }
    if (value != result) {
      Warnings.subclassReturned(method, expected, result);
    }
    return value;
  }

  /** Whether the object can be an index. */
  @TruffleBoundary
  public static boolean isIndex(Object object) {
    return PyInts.isInt(object) || TypeOf.get(object).lookup("__index__") != null;
  }

  /** The object as a size or count; OverflowError beyond 64 bits. */
  @TruffleBoundary
  public static long asSize(Object object) {
    return asSize(object, ExceptionTypes.OVERFLOW_ERROR);
  }

  /** The object as a subscript; IndexError beyond 64 bits. */
  @TruffleBoundary
  public static long asSubscript(Object object) {
    return asSize(object, ExceptionTypes.INDEX_ERROR);
  }

  private static long asSize(Object object, PyType exception) {
    if (asIndex(object) instanceof Long size) {
      return size;
    }
    throw PyErrors.message(
        exception, "cannot fit '%s' into an index-sized integer", TypeOf.name(object));
  }

  /** The object as a bound of a slice: the nearest long. */
  @TruffleBoundary
  public static long asClampedSize(Object object) {
    return clamp(asIndex(object));
  }

  /** The long nearest to an int value. */
  @TruffleBoundary
  public static long clamp(Object value) {
    if (value instanceof Long small) {
      return small;
    }
    return PyInts.sign(value) < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** The object as a C {@code int}; OverflowError outside its range. */
  @TruffleBoundary
  public static int asInt(Object object) {
    Object value = asIndex(object);
    if (value instanceof Long small && small == small.intValue()) {
      return small.intValue();
    }
    throw PyErrors.overflowError("Python int too large to convert to C int");
  }

  /** The object as a C {@code long}; OverflowError outside its range. */
  @TruffleBoundary
  public static long asLong(Object object) {
    if (asIndex(object) instanceof Long value) {
      return value;
    }
    throw PyErrors.overflowError("Python int too large to convert to C long");
  }
}
