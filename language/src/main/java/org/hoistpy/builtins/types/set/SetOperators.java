package org.hoistpy.builtins.types.set;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.SetOperations;

/** The operators of set and frozenset, which take sets only; the left operand gives the type. */
final class SetOperators {
  private SetOperators() {}

  static <S extends PyAnySet> void define(TypeBuilder<S> type) {
    for (BinaryOp op : new BinaryOp[] {BinaryOp.AND, BinaryOp.OR, BinaryOp.SUB, BinaryOp.XOR}) {
      type.method(op.methodName(), "value, /", (self, other) -> apply(op, self, other));
      type.method(op.reflectedName(), "value, /", (self, other) -> apply(op, other, self));
    }
    for (CompareOp op : CompareOp.values()) {
      type.method(op.method(), "value, /", (self, other) -> compare(op, self, other));
    }
  }

  private static Object apply(BinaryOp op, Object left, Object right) {
    if (!(left instanceof PyAnySet set) || !(right instanceof PyAnySet other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return switch (op) {
      case AND -> SetOperations.intersection(set, other);
      case SUB -> SetOperations.difference(set, other);
      case XOR -> SetOperations.symmetricDifference(set, other);
      default -> union(set, other);
    };
  }

  private static PyAnySet union(PyAnySet set, PyAnySet other) {
    PyAnySet result = SetOperations.copy(set);
    if (other != set) {
      result.addAll(other);
    }
    return result;
  }

  private static Object compare(CompareOp op, PyAnySet self, Object other) {
    if (!(other instanceof PyAnySet set)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return switch (op) {
      case EQ -> self.size() == set.size() && SetOperations.isSubset(self, set);
      case NE -> self.size() != set.size() || !SetOperations.isSubset(self, set);
      case LT -> self.size() < set.size() && SetOperations.isSubset(self, set);
      case LE -> SetOperations.isSubset(self, set);
      case GT -> self.size() > set.size() && SetOperations.isSubset(set, self);
      case GE -> SetOperations.isSubset(set, self);
    };
  }
}
