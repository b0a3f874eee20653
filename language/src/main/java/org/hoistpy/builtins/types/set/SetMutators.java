package org.hoistpy.builtins.types.set;

import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.ops.SetOperations;

/** The methods and operators by which sets are changed. */
final class SetMutators {
  private SetMutators() {}

  static void define(TypeBuilder<PySet> type) {
    type.method(
        "add",
        "object, /",
        (self, object) -> {
          self.add(object);
          return PyNone.NONE;
        });
    type.inline("add", SetAddNodeGen::create);
    type.method(
        "discard",
        "object, /",
        (self, object) -> {
          self.remove(SetOperations.lookupKey(object));
          return PyNone.NONE;
        });
    type.method("remove", "object, /", SetMutators::remove);
    type.method("pop", "/", SetMutators::pop);
    type.method(
        "clear",
        "/",
        self -> {
          self.clear();
          return PyNone.NONE;
        });
    type.method("update", "*others", SetMutators::update);
    type.method("intersection_update", "*others", SetMutators::intersectionUpdate);
    type.method("difference_update", "*others", SetMutators::differenceUpdate);
    type.method(
        "symmetric_difference_update",
        "other, /",
        (self, other) -> {
          toggle(self, other);
          return PyNone.NONE;
        });
    defineInPlace(type);
  }

  private static Object remove(PySet self, Object element) {
    if (!self.remove(SetOperations.lookupKey(element))) {
      throw PyErrors.keyError(element);
    }
    return PyNone.NONE;
  }

  private static Object pop(PySet self) {
    Object element = self.pop();
    if (element == null) {
      throw PyErrors.keyErrorMessage("pop from an empty set");
    }
    return element;
  }

  private static Object update(PySet self, Object others) {
    for (Object other : (Object[]) others) {
      SetOperations.addAll(self, other);
    }
    return PyNone.NONE;
  }

  private static Object intersectionUpdate(PySet self, Object others) {
    Object[] sets = (Object[]) others;
    if (Sharing.isLocal(self)) {
      self.become(SetMethods.intersection(self, sets));
    } else if (sets.length > 0) {
      PyAnySet first = SetOperations.asSet(sets[0]);
      self.retainAll(SetMethods.intersection(first, Arrays.copyOfRange(sets, 1, sets.length)));
    }
    return PyNone.NONE;
  }

  private static Object differenceUpdate(PySet self, Object others) {
    for (Object other : (Object[]) others) {
      SetOperations.removeAll(self, other);
    }
    return PyNone.NONE;
  }

  private static void toggle(PySet self, Object other) {
    SetOperations.toggleAll(self, SetOperations.asSet(other));
  }

  /** What an augmented assignment does to the set. */
  @FunctionalInterface
  private interface Change {
    void apply(PySet self, PyAnySet other);
  }

  private static void defineInPlace(TypeBuilder<PySet> type) {
    define(type, "__ior__", PySet::addAll);
    define(type, "__iand__", (self, other) -> intersectionUpdate(self, new Object[] {other}));
    define(type, "__isub__", SetOperations::removeAll);
    define(type, "__ixor__", SetMutators::toggle);
  }

  private static void define(TypeBuilder<PySet> type, String name, Change change) {
    type.method(
        name,
        "value, /",
        (self, other) -> {
          if (!(other instanceof PyAnySet set)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
          }
          change.apply(self, set);
          return self;
        });
  }
}
