package org.hoistpy.builtins.types.dict;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDictView;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.SetOperations;

/** The set operators of key and item views: with any iterable, on either side. */
final class DictViewOperators {
  private DictViewOperators() {}

  static void define(TypeBuilder<PyDictView> type) {
    type.method("__and__", "value, /", (self, other) -> intersection(self, other));
    type.method("__rand__", "value, /", (self, other) -> intersection(other, self));
    type.method("__or__", "value, /", (self, other) -> union(self, other));
    type.method("__ror__", "value, /", (self, other) -> union(other, self));
    type.method("__sub__", "value, /", (self, other) -> difference(self, other));
    type.method("__rsub__", "value, /", (self, other) -> difference(other, self));
    type.method("__xor__", "value, /", (self, other) -> exclusive(self, other));
    type.method("__rxor__", "value, /", (self, other) -> exclusive(other, self));
    type.method("isdisjoint", "other, /", DictViewOperators::isDisjoint);
    for (CompareOp op : CompareOp.values()) {
      type.method(op.method(), "value, /", (self, other) -> compare(op, self, other));
    }
  }

  private static Object intersection(Object left, Object right) {
    return SetOperations.intersection(SetOperations.toSet(left), right);
  }

  private static Object union(Object left, Object right) {
    PySet result = SetOperations.toSet(left);
    SetOperations.addAll(result, right);
    return result;
  }

  private static Object difference(Object left, Object right) {
    PySet result = SetOperations.toSet(left);
    SetOperations.removeAll(result, right);
    return result;
  }

  private static Object exclusive(Object left, Object right) {
    PySet result = SetOperations.toSet(left);
    SetOperations.toggleAll(result, SetOperations.toSet(right));
    return result;
  }

  private static Object isDisjoint(PyDictView self, Object other) {
    Object iterator = Iteration.iterAtOnce(other);
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (Items.contains(self, each)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSetLike(Object object) {
    return object instanceof PyAnySet
        || object instanceof PyDictView view && view.part() != DictPart.VALUES;
  }

  private static Object compare(CompareOp op, PyDictView self, Object other) {
    if (!isSetLike(other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    long size = self.dict().size();
    long otherSize = Items.length(other);
    return switch (op) {
      case EQ -> size == otherSize && containsAll(other, self);
      case NE -> !(size == otherSize && containsAll(other, self));
      case LT -> size < otherSize && containsAll(other, self);
      case LE -> size <= otherSize && containsAll(other, self);
      case GT -> size > otherSize && containsAll(self, other);
      case GE -> size >= otherSize && containsAll(self, other);
    };
  }

  private static boolean containsAll(Object container, Object elements) {
    Object iterator = Iteration.iterAtOnce(elements);
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (!Items.contains(container, each)) {
        return false;
      }
    }
    return true;
  }
}
