package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.TypeOf;

/**
 * {@code cls.__bases__ = …}: checks, then new orders for the class and all classes below it; when
 * one of them has no order, everything is as before. Serialised by the class of {@code PyType}.
 */
public final class BasesAssignment {
  private BasesAssignment() {}

  @TruffleBoundary
  public static void assign(PyType type, Object[] given) {
    if (given.length == 0) {
      throw PyErrors.typeError(
          "can only assign non-empty tuple to %s.__bases__, not ()", type.name());
    }
    PyType[] bases = new PyType[given.length];
    for (int i = 0; i < given.length; i++) {
      if (!(given[i] instanceof PyType base)) {
        throw PyErrors.typeError(
            "%s.__bases__ must be tuple of classes, not '%s'",
            type.name(), TypeOf.get(given[i]).name());
      }
      if (base.isSubtypeOf(type) || derivesByBase(base, type)) {
        throw PyErrors.typeError("a __bases__ item causes an inheritance cycle");
      }
      bases[i] = base;
    }
    PyType newBase = Layouts.bestBase(given);
    PyType oldBase = type.details().base();
    Layouts.checkAssignable(newBase, oldBase, "__bases__");
    PyType[] oldBases = type.bases();
    PyType[] oldOrder = type.mro();
    Map<String, AccessKind> kinds = type.accessKinds();
    type.details().setBase(newBase);
    type.setBases(bases, MethodOrder.tail(bases));
    List<MethodOrder.Replaced> done = new ArrayList<>();
    try {
      MethodOrder.refresh(type, done);
      if (!type.accessKinds().equals(kinds)) {
        throw PyErrors.typeError(
            "__bases__ of '%s' cannot change which attributes are Volatile or Atomic: instances"
                + " have them already",
            type.name());
      }
    } catch (PyException e) {
      for (MethodOrder.Replaced each : done) {
        if (each.type().mro() == each.after()) {
          each.type().setWholeMro(each.before());
        }
      }
      // A metaclass's mro() may have assigned other bases meanwhile: those stay.
      if (type.bases() == bases) {
        type.details().setBase(oldBase);
        type.setBases(oldBases, MethodOrder.tail(oldBases));
        type.setWholeMro(oldOrder);
      }
      throw e;
    }
  }

  /** The chain of first bases, which is ahead of the orders while {@code mro()} runs. */
  private static boolean derivesByBase(PyType candidate, PyType type) {
    for (PyType each = candidate; each != null; each = each.details().base()) {
      if (each == type) {
        return true;
      }
    }
    return false;
  }
}
