package org.hoistpy.modules.itertools;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;

/** {@code batched(iterable, n)}: tuples of n elements, the last may be shorter. */
final class Batched extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.batched", Batched.class);

  private Object iterator;
  private final int size;

  private Batched(PyType type, Object iterator, int size) {
    super(type);
    this.iterator = iterator;
    this.size = size;
  }

  static void install() {
    TypeBuilder<Batched> type = new TypeBuilder<>(TYPE, Batched.class);
    type.constructor(
        "iterable, n",
        (cls, iterable, count) -> {
          long size = Index.asSize(count);
          if (size < 1) {
            throw PyErrors.valueError("n must be at least one");
          }
          return new Batched(
              cls, Iteration.iter(iterable), (int) Math.min(size, Integer.MAX_VALUE));
        });
    IteratorMethods.define(type);
  }

  @Override
  public Object next() {
    Object source = iterator;
    if (source == null) {
      return null;
    }
    List<Object> batch = new ArrayList<>();
    while (batch.size() < size) {
      Object value = Iteration.next(source);
      if (value == null) {
        iterator = null;
        break;
      }
      batch.add(value);
    }
    return batch.isEmpty() ? null : new PyTuple(batch.toArray());
  }
}
