package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Truth;

/** {@code compress(data, selectors)}. */
final class Compress extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.compress", Compress.class);

  private final Object data;
  private final Object selectors;

  private Compress(PyType type, Object data, Object selectors) {
    super(type);
    this.data = data;
    this.selectors = selectors;
  }

  static void install() {
    TypeBuilder<Compress> type = new TypeBuilder<>(TYPE, Compress.class);
    type.constructor(
        "data, selectors",
        (cls, data, selectors) ->
            new Compress(cls, Iteration.iter(data), Iteration.iter(selectors)));
    IteratorMethods.define(type);
    PickleSupport.reduce(
        type, self -> PyTuple.of(self.getPyClass(), PyTuple.of(self.data, self.selectors)));
  }

  @Override
  public Object next() {
    while (true) {
      Object value = Iteration.next(data);
      if (value == null) {
        return null;
      }
      Object selector = Iteration.next(selectors);
      if (selector == null) {
        return null;
      }
      if (Truth.isTrue(selector)) {
        return value;
      }
    }
  }
}
