package org.hoistpy.builtins;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.TypeOf;

/** TypeErrors of methods that are called on something else than an instance of their type. */
public final class ReceiverErrors {
  private ReceiverErrors() {}

  static PyException wrongReceiver(PyType type, String method, Object self) {
    if (SlotNames.isSlot(method)) {
      return PyErrors.typeError(
          "descriptor '%s' requires a '%s' object but received a '%s'",
          method, type.name(), TypeOf.get(self).name());
    }
    return PyErrors.typeError(
        "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
        method, type.name(), TypeOf.get(self).name());
  }

  /** The first argument of {@code __new__}: a subtype of the type that has it. */
  public static PyType checkNew(PyType type, Object cls) {
    if (!(cls instanceof PyType subtype)) {
      throw PyErrors.typeError(
          "%s.__new__(X): X is not a type object (%s)", type.name(), TypeOf.get(cls).name());
    }
    if (!subtype.isSubtypeOf(type)) {
      throw PyErrors.typeError(
          "%s.__new__(%s): %s is not a subtype of %s",
          type.name(), subtype.name(), subtype.name(), type.name());
    }
    checkSafe(type, subtype);
    return subtype;
  }

  /**
   * An instance must be made by the built-in class nearest to its own along {@code __base__}: that
   * has the right layout.
   */
  private static void checkSafe(PyType type, PyType subtype) {
    PyType base = subtype;
    while (base != null && base.isHeapType()) {
      base = base.details().base();
    }
    if (base != null && base != type && base.lookup("__new__") != type.getOwn("__new__")) {
      throw PyErrors.typeError(
          "%s.__new__(%s) is not safe, use %s.__new__()", type.name(), subtype.name(), base.name());
    }
  }
}
