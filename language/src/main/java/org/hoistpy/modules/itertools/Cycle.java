package org.hoistpy.modules.itertools;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;

/** {@code cycle(iterable)}: the elements over and over. */
final class Cycle extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.cycle", Cycle.class);

  private final Object iterator;
  private final List<Object> saved = new ArrayList<>();
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
  }

  @Override
  public Object next() {
    if (!exhausted) {
      Object value = Iteration.next(iterator);
      if (value != null) {
        saved.add(value);
        return value;
      }
      exhausted = true;
    }
    if (saved.isEmpty()) {
      return null;
    }
    int current = index;
    index = current + 1 == saved.size() ? 0 : current + 1;
    return saved.get(current);
  }
}
