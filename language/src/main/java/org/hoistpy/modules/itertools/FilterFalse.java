package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Truth;

/** {@code filterfalse(function, iterable)}. */
final class FilterFalse extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.filterfalse", FilterFalse.class);

  private final Object function;
  private final Object iterator;

  private FilterFalse(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  static void install() {
    TypeBuilder<FilterFalse> type = new TypeBuilder<>(TYPE, FilterFalse.class);
    type.constructor(
        "function, iterable, /",
        (cls, function, iterable) -> new FilterFalse(cls, function, Iteration.iter(iterable)));
    IteratorMethods.define(type);
    PickleSupport.reduce(
        type, self -> PyTuple.of(self.getPyClass(), PyTuple.of(self.function, self.iterator)));
  }

  @Override
  public Object next() {
    boolean truth = function == PyNone.NONE || function == BuiltinTypes.BOOL;
    while (true) {
      Object value = Iteration.next(iterator);
      if (value == null || !Truth.isTrue(truth ? value : Calls.call(function, value))) {
        return value;
      }
    }
  }
}
