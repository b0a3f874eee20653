package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Truth;

/** {@code dropwhile(predicate, iterable)}. */
final class DropWhile extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.dropwhile", DropWhile.class);

  private final Object predicate;
  private final Object iterator;
  private boolean started;

  private DropWhile(PyType type, Object predicate, Object iterator) {
    super(type);
    this.predicate = predicate;
    this.iterator = iterator;
  }

  static void install() {
    TypeBuilder<DropWhile> type = new TypeBuilder<>(TYPE, DropWhile.class);
    type.constructor(
        "predicate, iterable, /",
        (cls, predicate, iterable) -> new DropWhile(cls, predicate, Iteration.iter(iterable)));
    IteratorMethods.define(type);
    PickleSupport.reduce(
        type,
        self ->
            PyTuple.of(
                self.getPyClass(),
                PyTuple.of(self.predicate, self.iterator),
                self.started ? 1L : 0L));
    PickleSupport.setState(type, (self, started) -> self.started = started);
  }

  @Override
  public Object next() {
    while (true) {
      Object value = Iteration.next(iterator);
      if (value == null || started) {
        return value;
      }
      if (!Truth.isTrue(Calls.call(predicate, value))) {
        started = true;
        return value;
      }
    }
  }
}
