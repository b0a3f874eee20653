package org.hoistpy.modules.collections;

import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.mapping.OrderedDictTypes;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.DictEquality;
import org.hoistpy.ops.DictUpdate;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.Text;

/** What OrderedDict does with all entries: construction, copies, comparison, unions, text. */
final class OrderedDictContents {
  private OrderedDictContents() {}

  static void define(TypeBuilder<PyDict> type) {
    type.method("__init__", "*args, **kwargs", OrderedDictUpdate::init);
    type.method("update", "*args, **kwargs", OrderedDictUpdate::update);
    type.method("copy", "/", OrderedDictContents::copy);
    type.documentation("copy", "od.copy() -> a shallow copy of od");
    type.method(
        "__reduce__",
        "/",
        self ->
            PyTuple.of(
                self.getPyClass(),
                PyTuple.empty(),
                Calls.callMethod(self, "__getstate__"),
                PyNone.NONE,
                Iteration.iter(Calls.callMethod(self, "items"))));
    type.documentation("__reduce__", "Return state information for pickling");
    type.method("__repr__", "/", OrderedDictContents::repr);
    for (CompareOp op : CompareOp.values()) {
      type.method(op.method(), "value, /", (self, other) -> compare(op, self, other));
    }
    type.method("__or__", "value, /", (self, other) -> union(self, other));
    type.method("__ror__", "value, /", (self, other) -> union(other, self));
    type.method(
        "__ior__",
        "value, /",
        (self, other) -> {
          OrderedDictUpdate.add(self, other);
          return self;
        });
  }

  private static boolean isOrdered(Object object) {
    return object instanceof PyDict dict
        && dict.getPyClass().isSubtypeOf(OrderedDictTypes.ORDERED_DICT);
  }

  private static Object copy(PyDict self) {
    if (self.getPyClass() == OrderedDictTypes.ORDERED_DICT) {
      return new PyDict(OrderedDictTypes.ORDERED_DICT, self.storage().copy());
    }
    Object result = Calls.call(self.getPyClass());
    if (OrderedDictMethods.inherits(self, "__getitem__")) {
      OrderedDictUpdate.addDict(result, self);
    } else {
      for (Object key : self.keys()) {
        Items.set(result, key, Items.get(self, key));
      }
    }
    return result;
  }

  private static Object repr(PyDict self) {
    String name = self.getPyClass().name();
    String shown = name.substring(name.lastIndexOf('.') + 1);
    return self.size() == 0
        ? ReprGuard.repr(self, "...", dict -> shown + "()")
        : ReprGuard.repr(self, "...", dict -> shown + "(" + Text.reprJava(plain(dict)) + ")");
  }

  /** {@code dict(od)}. */
  private static PyDict plain(PyDict self) {
    PyDict result = new PyDict();
    DictUpdate.update(result, self);
    return result;
  }

  private static Object compare(CompareOp op, PyDict self, Object other) {
    if (!(other instanceof PyDict dict) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDict left = self.atOneMoment();
    PyDict right = dict.atOneMoment();
    boolean equal =
        DictEquality.equal(left, right) && (!isOrdered(other) || equal(left.keys(), right.keys()));
    return (op == CompareOp.EQ) == equal;
  }

  private static boolean equal(Object[] keys, Object[] others) {
    return Arrays.equals(keys, others, (key, other) -> Comparison.equal(key, other) ? 0 : 1);
  }

  /** A dict of the left one's class if that is an OrderedDict, else of the right one's. */
  private static Object union(Object left, Object right) {
    if (!(left instanceof PyDict first) || !(right instanceof PyDict second)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDict model = isOrdered(left) ? first : second;
    Object result = Calls.call(model.getPyClass(), left);
    OrderedDictUpdate.add(result, right);
    return result;
  }
}
