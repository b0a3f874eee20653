package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.weak.Finalization;

/** {@code object.__new__} and {@code object.__init__} with their argument checks. Stateless. */
public final class ObjectCreation {
  private ObjectCreation() {}

  /** {@code object.__new__(cls, …)}. */
  @TruffleBoundary
  public static Object create(PyType cls, boolean hasArguments) {
    if (hasArguments) {
      if (overrides(cls, "__new__")) {
        throw PyErrors.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (!overrides(cls, "__init__")) {
        throw PyErrors.typeError("%s() takes no arguments", cls.name());
      }
    }
    if (cls.details().isAbstract()) {
      throw abstractClass(cls);
    }
    if (cls.layout() != PyInstance.class) {
      PyType solid = cls;
      while (solid.isHeapType()) {
        solid = solid.details().base();
      }
      throw PyErrors.typeError(
          "object.__new__(%s) is not safe, use %s.__new__()", cls.name(), solid.name());
    }
    PyInstance instance = new PyInstance(cls.instanceShape());
    Finalization.watchIfFinalizable(instance);
    return instance;
  }

  /** {@code object.__init__(self, …)}. */
  @TruffleBoundary
  public static void init(Object self, boolean hasArguments) {
    if (!hasArguments) {
      return;
    }
    PyType type = TypeOf.get(self);
    if (overrides(type, "__init__")) {
      throw PyErrors.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (!overrides(type, "__new__")) {
      throw PyErrors.typeError(
          "%s.__init__() takes exactly one argument (the instance to initialize)", type.name());
    }
  }

  private static boolean overrides(PyType type, String method) {
    return type.lookupCell(method) != BuiltinTypes.OBJECT.getOwnCell(method);
  }

  private static RuntimeException abstractClass(PyType cls) {
    Object[] methods = Iteration.toArray(cls.getOwn("__abstractmethods__"));
    String[] names = new String[methods.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = "'" + Text.strJava(methods[i]) + "'";
    }
    Arrays.sort(names);
    return PyErrors.typeError(
        "Can't instantiate abstract class %s without an implementation for abstract method%s %s",
        cls.name(), names.length > 1 ? "s" : "", String.join(", ", names));
  }
}
