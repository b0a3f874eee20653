package org.hoistpy.modules.collections;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.CollectionKind;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The methods of {@code deque}. */
final class DequeMethods {
  private static boolean installed;

  private DequeMethods() {}

  /** Adds the class and its iterators to module {@code _collections}. */
  static void define(ModuleBuilder collections) {
    install();
    PyDeque.TYPE.details().setCollectionKind(CollectionKind.SEQUENCE);
    collections.type(PyDeque.TYPE);
    for (PyType iterator : PyDequeIterator.types()) {
      collections.type(iterator);
    }
  }

  private static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    PyDequeIterator.install();
    TypeBuilder<PyDeque> type = new TypeBuilder<>(PyDeque.TYPE, PyDeque.class);
    type.weaklyReferable();
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyDeque(cls));
    type.method("__init__", "iterable=?, maxlen=None", DequeMethods::init);
    type.constant("__hash__", PyNone.NONE);
    ends(type);
    sequence(type);
    whole(type);
  }

  private static Object init(PyDeque self, Object iterable, Object maxLength) {
    if (maxLength != PyNone.NONE) {
      if (!Index.isIndex(maxLength)) {
        throw PyErrors.typeError("an integer is required");
      }
      long limit = Index.asSize(maxLength);
      if (limit < 0) {
        throw PyErrors.valueError("maxlen must be non-negative");
      }
      self.setMaxLength(limit);
    } else {
      self.setMaxLength(-1);
    }
    self.clear();
    return iterable == null ? PyNone.NONE : extend(self, iterable);
  }

  private static Object extend(PyDeque self, Object iterable) {
    Object source = iterable == self ? new PyTuple(self.toArray()) : iterable;
    Object iterator = Iteration.iterAtOnce(source);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      self.append(item);
    }
    return PyNone.NONE;
  }

  private static Object extendLeft(PyDeque self, Object iterable) {
    Object source = iterable == self ? new PyTuple(self.toArray()) : iterable;
    Object iterator = Iteration.iterAtOnce(source);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      self.appendLeft(item);
    }
    return PyNone.NONE;
  }

  private static Object popped(Object value) {
    if (value == null) {
      throw PyErrors.indexError("pop from an empty deque");
    }
    return value;
  }

  private static void ends(TypeBuilder<PyDeque> type) {
    type.method(
        "append",
        "item, /",
        (self, item) -> {
          self.append(item);
          return PyNone.NONE;
        });
    type.method(
        "appendleft",
        "item, /",
        (self, item) -> {
          self.appendLeft(item);
          return PyNone.NONE;
        });
    type.method("pop", "", self -> popped(self.pop()));
    type.method("popleft", "", self -> popped(self.popLeft()));
    type.method("extend", "iterable, /", DequeMethods::extend);
    type.method("extendleft", "iterable, /", DequeMethods::extendLeft);
    type.method(
        "rotate",
        "n=1, /",
        (self, steps) -> {
          self.rotate(Index.asSize(steps));
          return PyNone.NONE;
        });
    type.method(
        "clear",
        "",
        self -> {
          self.clear();
          return PyNone.NONE;
        });
  }

  private static void sequence(TypeBuilder<PyDeque> type) {
    type.method("__len__", "", self -> (long) self.size());
    type.method("__bool__", "", self -> self.size() > 0);
    type.method("__iter__", "", self -> new PyDequeIterator(self, false));
    type.method("__reversed__", "", self -> new PyDequeIterator(self, true));
    type.method("__getitem__", "index, /", DequeMethods::get);
    type.method("__setitem__", "index, value, /", DequeMethods::set);
    type.method("__delitem__", "index, /", DequeMethods::delete);
    type.method("__contains__", "item, /", (self, item) -> find(self, item, 0, -1) >= 0);
    type.method("count", "item, /", DequeMethods::count);
    type.method("index", "item, start=0, stop=?, /", DequeMethods::index);
    type.method("insert", "index, item, /", DequeMethods::insert);
    type.method("remove", "item, /", DequeMethods::remove);
    type.method(
        "reverse",
        "",
        self -> {
          self.reverse();
          return PyNone.NONE;
        });
  }

  private static long position(Object index) {
    if (!Index.isIndex(index)) {
      throw PyErrors.typeError("sequence index must be integer, not '%s'", TypeOf.get(index));
    }
    return Index.asSubscript(index);
  }

  private static Object get(PyDeque self, Object index) {
    Object value = self.get(position(index));
    if (value == null) {
      throw PyErrors.indexError("deque index out of range");
    }
    return value;
  }

  private static Object set(PyDeque self, Object index, Object value) {
    if (!self.set(position(index), value)) {
      throw PyErrors.indexError("deque index out of range");
    }
    return PyNone.NONE;
  }

  private static Object delete(PyDeque self, Object index) {
    if (!self.removeAt(position(index))) {
      throw PyErrors.indexError("deque index out of range");
    }
    return PyNone.NONE;
  }

  private static long find(PyDeque self, Object item, long start, long stop) {
    int changes = self.changes();
    Object[] items = self.toArray();
    long end = stop < 0 ? items.length : Math.min(stop, items.length);
    for (long i = start; i < end; i++) {
      if (Comparison.equal(items[(int) i], item)) {
        return i;
      }
      if (self.changes() != changes && !self.isShared()) {
        throw PyErrors.runtimeError("deque mutated during iteration");
      }
    }
    return -1;
  }

  private static Object count(PyDeque self, Object item) {
    int changes = self.changes();
    long count = 0;
    for (Object other : self.toArray()) {
      if (Comparison.equal(other, item)) {
        count++;
      }
      if (self.changes() != changes && !self.isShared()) {
        throw PyErrors.runtimeError("deque mutated during iteration");
      }
    }
    return count;
  }

  private static Object index(PyDeque self, Object item, Object start, Object stop) {
    long from = clamp(self, Index.clamp(start));
    long to = stop == null ? self.size() : clamp(self, Index.clamp(stop));
    long found = from < to ? find(self, item, from, to) : -1;
    if (found < 0) {
      throw PyErrors.valueError("%s is not in deque", Text.repr(item));
    }
    return found;
  }

  private static long clamp(PyDeque self, long index) {
    return index < 0 ? Math.max(0, index + self.size()) : index;
  }

  private static Object insert(PyDeque self, Object index, Object item) {
    if (!self.insert(Index.clamp(index), item)) {
      throw PyErrors.indexError("deque already at its maximum size");
    }
    return PyNone.NONE;
  }

  private static Object remove(PyDeque self, Object item) {
    while (true) {
      int changes = self.changes();
      Object[] items = self.toArray();
      int found = 0;
      while (found < items.length && !Comparison.equal(items[found], item)) {
        found++;
      }
      if (found == items.length) {
        throw PyErrors.valueError("%s is not in deque", Text.repr(item));
      }
      List<Object> rest = new ArrayList<>(List.of(items));
      rest.remove(found);
      if (self.replaceIfUnchanged(changes, rest.toArray())) {
        return PyNone.NONE;
      }
      if (!self.isShared()) {
        throw PyErrors.indexError("deque mutated during remove().");
      }
    }
  }

  private static void whole(TypeBuilder<PyDeque> type) {
    type.getter("maxlen", self -> self.maxLength() < 0 ? PyNone.NONE : (Object) self.maxLength());
    type.method("copy", "", DequeMethods::copy);
    type.method("__copy__", "", DequeMethods::copy);
    type.method("__repr__", "", DequeMethods::repr);
    type.method("__add__", "value, /", DequeMethods::add);
    type.method(
        "__iadd__",
        "value, /",
        (self, value) -> {
          extend(self, value);
          return self;
        });
    type.method("__mul__", "value, /", DequeMethods::multiply);
    type.method("__rmul__", "value, /", DequeMethods::multiply);
    type.method(
        "__imul__",
        "value, /",
        (self, value) -> {
          self.replace(repeated(self, value));
          return self;
        });
    type.method(
        "__reduce__",
        "",
        self ->
            PyTuple.of(
                self.getPyClass(),
                self.maxLength() < 0
                    ? PyTuple.empty()
                    : PyTuple.of(PyTuple.empty(), self.maxLength()),
                Calls.callMethod(self, "__getstate__"),
                Iteration.iterAtOnce(self)));
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, value) ->
              value instanceof PyDeque other
                  ? Comparison.compare(
                      op, new PyTuple(self.toArray()), new PyTuple(other.toArray()))
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
    type.classMethod(
        "__class_getitem__",
        "item, /",
        (cls, item) -> Calls.call(org.hoistpy.objects.type.BuiltinTypes.GENERIC_ALIAS, cls, item));
  }

  private static PyDeque like(PyDeque self, Object[] items) {
    if (self.getPyClass() != PyDeque.TYPE) {
      Object list = new PyList(items, items.length);
      return (PyDeque)
          (self.maxLength() < 0
              ? Calls.call(self.getPyClass(), list)
              : Calls.call(self.getPyClass(), list, self.maxLength()));
    }
    PyDeque result = new PyDeque(PyDeque.TYPE);
    result.setMaxLength(self.maxLength());
    result.replace(items);
    return result;
  }

  private static Object copy(PyDeque self) {
    return like(self, self.toArray());
  }

  private static Object add(PyDeque self, Object value) {
    if (!(value instanceof PyDeque other)) {
      throw PyErrors.typeError(
          "can only concatenate deque (not \"%s\") to deque", TypeOf.get(value));
    }
    PyDeque result = like(self, self.toArray());
    extend(result, other);
    return result;
  }

  private static Object multiply(PyDeque self, Object value) {
    return Index.isIndex(value)
        ? like(self, repeated(self, value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static Object[] repeated(PyDeque self, Object times) {
    List<Object> items = new ArrayList<>();
    Object[] once = self.toArray();
    for (long i = Index.asSize(times); i > 0; i--) {
      items.addAll(List.of(once));
    }
    return items.toArray();
  }

  private static Object repr(PyDeque self) {
    Object name = Attributes.get(self.getPyClass(), "__name__");
    return ReprGuard.repr(
        self,
        "[...]",
        each -> {
          Object[] items = each.toArray();
          String list = Text.reprJava(new PyList(items, items.length));
          return Text.strJava(name)
              + (each.maxLength() < 0
                  ? "(" + list + ")"
                  : "(" + list + ", maxlen=" + each.maxLength() + ")");
        });
  }
}
