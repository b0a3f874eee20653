package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;

/** Truth value testing (library reference, "Truth Value Testing"). Stateless. */
public final class Truth {
  private Truth() {}

  @TruffleBoundary
  public static boolean isTrue(Object object) {
    if (object instanceof Boolean flag) {
      return flag;
    }
    if (object instanceof Long value) {
      return value != 0;
    }
    if (object instanceof Double value) {
      return value != 0;
    }
    if (object instanceof TruffleString string) {
      return !string.isEmpty();
    }
    if (object == PyNone.NONE) {
      return false;
    }
    if (object instanceof PyList list && list.getPyClass() == BuiltinTypes.LIST) {
      return list.size() > 0;
    }
    if (object instanceof PyTuple tuple && tuple.getPyClass() == BuiltinTypes.TUPLE) {
      return tuple.size() > 0;
    }
    return ask(object);
  }

  private static boolean ask(Object object) {
    return isTrue(object, Calls.callSpecialOrNull(object, "__bool__"));
  }

  /** The truth of an object whose {@code __bool__} gave this; null when it has none. */
  @TruffleBoundary
  static boolean isTrue(Object object, Object result) {
    if (result == null) {
      return TypeOf.get(object).lookup("__len__") == null || Items.length(object) != 0;
    }
    if (result instanceof Boolean flag) {
      return flag;
    }
    throw PyErrors.typeError("__bool__ should return bool, returned %s", TypeOf.name(result));
  }
}
