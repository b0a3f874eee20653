package org.hoistpy.builtins.types.set;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyFrozenSet;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.SetOperations;

/** The methods that set and frozenset share; arguments may be any iterables. */
final class SetMethods {
  private SetMethods() {}

  static <S extends PyAnySet> void define(TypeBuilder<S> type) {
    type.method("copy", "/", SetMethods::copy);
    type.method("union", "*others", (self, others) -> union(self, (Object[]) others));
    type.method("intersection", "*others", (self, others) -> intersection(self, (Object[]) others));
    type.method("difference", "*others", (self, others) -> difference(self, (Object[]) others));
    type.method(
        "symmetric_difference",
        "other, /",
        (self, other) -> SetOperations.symmetricDifference(self, other));
    type.method("isdisjoint", "other, /", (self, other) -> SetOperations.isDisjoint(self, other));
    type.method(
        "issubset",
        "other, /",
        (self, other) -> SetOperations.isSubset(self, SetOperations.asSet(other)));
    type.method("issuperset", "other, /", (self, other) -> isSuperset(self, other));
  }

  private static Object copy(PyAnySet self) {
    return self instanceof PyFrozenSet && self.getPyClass() == BuiltinTypes.FROZENSET
        ? self
        : SetOperations.copy(self);
  }

  private static Object union(PyAnySet self, Object[] others) {
    PyAnySet result = SetOperations.copy(self);
    for (Object other : others) {
      if (other != self) {
        SetOperations.addAll(result, other);
      }
    }
    return result;
  }

  static PyAnySet intersection(PyAnySet self, Object[] others) {
    PyAnySet result = self;
    for (Object other : others) {
      result = SetOperations.intersection(result, other);
    }
    return others.length == 0 ? SetOperations.copy(self) : result;
  }

  private static Object difference(PyAnySet self, Object[] others) {
    PyAnySet result = self;
    for (Object other : others) {
      result = SetOperations.difference(result, other);
    }
    return others.length == 0 ? SetOperations.copy(self) : result;
  }

  private static Object isSuperset(PyAnySet self, Object other) {
    if (other instanceof PyAnySet set) {
      return SetOperations.isSubset(set, self);
    }
    Object iterator = Iteration.iterAtOnce(other);
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (!self.contains(each)) {
        return false;
      }
    }
    return true;
  }
}
