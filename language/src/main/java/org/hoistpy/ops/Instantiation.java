package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.weak.Finalization;

/** Calling a class: {@code type.__call__} (language reference 3.3.1). Stateless. */
public final class Instantiation {
  private Instantiation() {}

  /** Calls a class, honouring a metaclass with its own {@code __call__}. */
  @TruffleBoundary
  public static Object call(PyType type, Object[] arguments, String[] names, Object[] values) {
    PyType metaclass = type.getPyClass();
    if (metaclass != BuiltinTypes.TYPE) {
      Object custom = metaclass.lookup("__call__");
      if (custom != BuiltinTypes.TYPE.getOwn("__call__")) {
        Object bound = Attributes.lookupSpecial(type, "__call__");
        return Calls.callArguments(bound, arguments, names, values);
      }
    }
    return instantiate(type, arguments, names, values);
  }

  /** {@code __new__}, then {@code __init__} when the result is an instance: the plain protocol. */
  @TruffleBoundary
  public static Object instantiate(
      PyType type, Object[] arguments, String[] names, Object[] values) {
    if (type == BuiltinTypes.TYPE) {
      int count = PyArguments.count(arguments);
      if (count == 1 && (names == null || names.length == 0)) {
        return TypeOf.get(arguments[PyArguments.FIRST]);
      }
      if (count != 3) {
        throw PyErrors.typeError("type() takes 1 or 3 arguments");
      }
    }
    if (!type.isHeapType()
        && type.layout() != PyInstance.class
        && type.lookupOwner("__new__") == BuiltinTypes.OBJECT) {
      throw PyErrors.typeError("cannot create '%s' instances", type.name());
    }
    Object constructor = Attributes.get(type, "__new__");
    Object instance =
        Calls.callArguments(constructor, PyArguments.prepend(arguments, type), names, values);
    if (TypeOf.isInstance(instance, type)) {
      Finalization.watchIfFinalizable(instance);
      Object init = Attributes.lookupSpecial(instance, "__init__");
      if (init != null) {
        checkInitResult(Calls.callArguments(init, arguments, names, values));
      }
    }
    return instance;
  }

  /** TypeError unless {@code __init__} returned None. */
  public static void checkInitResult(Object result) {
    if (result != PyNone.NONE) {
      throw PyErrors.typeError("__init__() should return None, not '%s'", TypeOf.name(result));
    }
  }
}
