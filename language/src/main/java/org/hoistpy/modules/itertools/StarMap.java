package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;

/** {@code starmap(function, iterable)}. */
final class StarMap extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.starmap", StarMap.class);

  private final Object function;
  private final Object iterator;

  private StarMap(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  static void install() {
    TypeBuilder<StarMap> type = new TypeBuilder<>(TYPE, StarMap.class);
    type.constructor(
        "function, iterable, /",
        (cls, function, iterable) -> new StarMap(cls, function, Iteration.iter(iterable)));
    IteratorMethods.define(type);
    PickleSupport.reduce(
        type, self -> PyTuple.of(self.getPyClass(), PyTuple.of(self.function, self.iterator)));
  }

  @Override
  public Object next() {
    Object args = Iteration.next(iterator);
    return args == null ? null : Calls.call(function, Iteration.toArray(args));
  }
}
