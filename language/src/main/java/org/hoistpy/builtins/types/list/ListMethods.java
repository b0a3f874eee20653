package org.hoistpy.builtins.types.list;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.SequenceArguments;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The ordinary methods of list (library reference, "Mutable Sequence Types"). */
public final class ListMethods {
  private ListMethods() {}

  static void define(TypeBuilder<PyList> type) {
    type.method(
        "append",
        "object, /",
        (self, object) -> {
          self.append(object);
          return PyNone.NONE;
        });
    type.method(
        "clear",
        "/",
        self -> {
          self.clear();
          return PyNone.NONE;
        });
    type.method("copy", "/", self -> new PyList(self.copyStorage()));
    type.method("count", "value, /", ListSearch::count);
    type.method(
        "extend",
        "iterable, /",
        (self, iterable) -> {
          extend(self, iterable);
          return PyNone.NONE;
        });
    type.method("index", "value, start=0, stop=?, /", ListMethods::index);
    type.method(
        "insert",
        "index, object, /",
        (self, index, object) -> {
          self.insert(SequenceArguments.position(index), object);
          return PyNone.NONE;
        });
    type.method("pop", "index=-1, /", ListMethods::pop);
    type.method(
        "remove",
        "value, /",
        (self, value) -> {
          ListSearch.remove(self, value);
          return PyNone.NONE;
        });
    type.method(
        "reverse",
        "/",
        self -> {
          self.reverse();
          return PyNone.NONE;
        });
    type.inline("append", ListAppendNodeGen::create);
    type.inline("pop", ListPopNodeGen::create);
    type.method("sort", "*, key=None, reverse=False", ListSort::sort);
  }

  /** Appends all elements: in one step from a built-in container, else one by one. */
  public static void extend(PyList self, Object iterable) {
    PyType type = TypeOf.get(iterable);
    if (type == BuiltinTypes.LIST) {
      self.appendAll(((PyList) iterable).copyStorage());
    } else if (type == BuiltinTypes.TUPLE) {
      appendAll(self, ((PyTuple) iterable).toArray());
    } else if (type == BuiltinTypes.DICT) {
      appendAll(self, ((PyDict) iterable).keys());
    } else if (type == BuiltinTypes.SET || type == BuiltinTypes.FROZENSET) {
      appendAll(self, ((PyAnySet) iterable).toArray());
    } else {
      Object iterator = Iteration.iterAtOnce(iterable);
      Iteration.lengthHint(iterable, 8);
      for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
        self.append(each);
      }
    }
  }

  private static void appendAll(PyList self, Object[] items) {
    self.appendAll(ListStorage.of(items, items.length));
  }

  private static Object index(PyList self, Object value, Object start, Object stop) {
    int first = SequenceArguments.bound(start, self.size(), 0);
    int last = SequenceArguments.bound(stop, self.size(), Integer.MAX_VALUE);
    int found = ListSearch.find(self, value, first, last);
    if (found >= 0) {
      return (long) found;
    }
    throw PyErrors.valueError("%s is not in list", Text.reprJava(value));
  }

  private static Object pop(PyList self, Object index) {
    long position = SequenceArguments.position(index);
    Object value = self.remove(position);
    if (value == null) {
      throw PyErrors.indexError(
          self.size() == 0 ? "pop from empty list" : "pop index out of range");
    }
    return value;
  }
}
