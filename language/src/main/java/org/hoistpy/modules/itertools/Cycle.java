package org.hoistpy.modules.itertools;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;

/** {@code cycle(iterable)}: the elements over and over. */
final class Cycle extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.cycle", Cycle.class);

  private final Object iterator;
  private final List<Object> saved = new ArrayList<>();

  /** Everything that the iterator still gives was saved by another one, of which this is a copy. */
  private boolean complete;

  private boolean exhausted;
  private int index;

  private Cycle(PyType type, Object iterator) {
    super(type);
    this.iterator = iterator;
  }

  static void install() {
    TypeBuilder<Cycle> type = new TypeBuilder<>(TYPE, Cycle.class);
    type.constructor("iterable, /", (cls, iterable) -> new Cycle(cls, Iteration.iter(iterable)));
    IteratorMethods.define(type);
    PickleSupport.reduce(type, Cycle::reduce);
    PickleSupport.setAnyState(type, Cycle::setState);
  }

  private static PyTuple reduce(Cycle self) {
    Object[] items = self.items();
    PyList list = new PyList(items, items.length);
    Object rest = self.iterator;
    if (self.exhausted) {
      rest = Iteration.iter(list);
      if (self.index != 0) {
        Calls.callSpecialOrNull(rest, "__setstate__", (long) self.index);
      }
    }
    return PyTuple.of(self.getPyClass(), PyTuple.of(rest), PyTuple.of(list, self.exhausted));
  }

  private static void setState(Cycle self, Object state) {
    Object[] parts = PickleSupport.parts(state, 2, 2);
    Object list = PickleSupport.part(parts, 0, PyList.class, "list");
    self.complete = Index.asInt(parts[1]) != 0;
    self.saved.clear();
    self.saved.addAll(List.of(Iteration.toArray(list)));
    self.index = 0;
  }

  @Override
  public Object next() {
    if (!exhausted) {
      Object value = Iteration.next(iterator);
      if (value != null) {
        if (!complete) {
          save(value);
        }
        return value;
      }
      exhausted = true;
    }
    return again();
  }

  private synchronized Object[] items() {
    return saved.toArray();
  }

  private synchronized void save(Object value) {
    saved.add(value);
  }

  /** The next of the saved elements. */
  private synchronized Object again() {
    if (saved.isEmpty()) {
      return null;
    }
    int current = index;
    index = current + 1 == saved.size() ? 0 : current + 1;
    return saved.get(current);
  }
}
