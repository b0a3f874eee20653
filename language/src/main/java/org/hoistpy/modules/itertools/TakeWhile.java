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

/** {@code takewhile(predicate, iterable)}. */
final class TakeWhile extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.takewhile", TakeWhile.class);

  private final Object predicate;
  private final Object iterator;
  private boolean stopped;

  private TakeWhile(PyType type, Object predicate, Object iterator) {
    super(type);
    this.predicate = predicate;
    this.iterator = iterator;
  }

  static void install() {
    TypeBuilder<TakeWhile> type = new TypeBuilder<>(TYPE, TakeWhile.class);
    type.constructor(
        "predicate, iterable, /",
        (cls, predicate, iterable) -> new TakeWhile(cls, predicate, Iteration.iter(iterable)));
    IteratorMethods.define(type);
    PickleSupport.reduce(
        type,
        self ->
            PyTuple.of(
                self.getPyClass(),
                PyTuple.of(self.predicate, self.iterator),
                self.stopped ? 1L : 0L));
    PickleSupport.setState(type, (self, stopped) -> self.stopped = stopped);
  }

  @Override
  public Object next() {
    if (stopped) {
      return null;
    }
    Object value = Iteration.next(iterator);
    if (value == null || Truth.isTrue(Calls.call(predicate, value))) {
      return value;
    }
    stopped = true;
    return null;
  }
}
