package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.Linearization;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;

/** The method resolution order of a class, through its metaclass's {@code mro()}. Stateless. */
public final class MethodOrder {
  private MethodOrder() {}

  /** The order without the class itself, by C3. */
  static PyType[] tail(PyType[] bases) {
    List<PyType> order = Linearization.ofBases(bases);
    return order.toArray(PyType[]::new);
  }

  static boolean isOverridden(PyType metaclass) {
    return metaclass != BuiltinTypes.TYPE
        && metaclass.lookupCell("mro") != BuiltinTypes.TYPE.getOwnCell("mro");
  }

  /** Asks a metaclass with its own {@code mro()} and installs the answer. */
  static void applyOverride(PyType type) {
    Object[] answer = Iteration.toArray(Calls.callMethod(type, "mro"));
    if (answer.length == 0) {
      throw PyErrors.typeError("type MRO must not be empty");
    }
    PyType[] order = new PyType[answer.length];
    PyType solid = Layouts.solidBase(type);
    for (int i = 0; i < answer.length; i++) {
      if (!(answer[i] instanceof PyType element)) {
        throw PyErrors.typeError("mro() returned a non-class ('%s')", TypeOf.get(answer[i]).name());
      }
      if (!solid.isSubtypeOf(Layouts.solidBase(element))) {
        throw PyErrors.typeError(
            "mro() returned base with unsuitable layout ('%s')", element.name());
      }
      order[i] = element;
    }
    type.details().setOrderPending(false);
    type.setWholeMro(order);
  }

  /** An order that was replaced, for the case that a later one fails. */
  record Replaced(PyType type, PyType[] before, PyType[] after) {}

  /** Recomputes the order of a class and of all below it after a change of bases. */
  @TruffleBoundary
  static void refresh(PyType type, List<Replaced> done) {
    PyType[] before = type.mro();
    if (isOverridden(type.getPyClass())) {
      applyOverride(type);
    } else {
      type.setMro(tail(type.bases()));
    }
    done.add(new Replaced(type, before, type.mro()));
    for (PyType subclass : type.subclasses()) {
      refresh(subclass, done);
    }
  }
}
