package org.hoistpy.modules.itertools;

import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;

/** {@code combinations(iterable, r)} and {@code combinations_with_replacement}. */
final class Combinations extends PyElementIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.combinations", Combinations.class);

  static final PyType WITH_REPLACEMENT =
      BuiltinTypes.define("itertools.combinations_with_replacement", Combinations.class);

  private final Object[] pool;
  private final long length;
  private final int[] indices;
  private final boolean replacement;
  private boolean started;
  private boolean done;

  private Combinations(PyType type, Object[] pool, int length, boolean replacement) {
    super(type);
    this.pool = pool;
    this.length = length;
    this.replacement = replacement;
    this.done = replacement ? pool.length == 0 && length > 0 : length > pool.length;
    this.indices = new int[done ? 0 : length];
    if (!replacement) {
      Arrays.setAll(indices, i -> i);
    }
  }

  static void install() {
    install(TYPE, false);
    install(WITH_REPLACEMENT, true);
  }

  private static void install(PyType cls, boolean replacement) {
    TypeBuilder<Combinations> type = new TypeBuilder<>(cls, Combinations.class);
    type.constructor(
        "iterable, r",
        (actual, iterable, r) -> {
          Object[] pool = Iteration.toArray(iterable);
          long length = Index.asSize(r);
          if (length < 0) {
            throw PyErrors.valueError("r must be non-negative");
          }
          return new Combinations(
              actual, pool, (int) Math.min(length, Integer.MAX_VALUE), replacement);
        });
    IteratorMethods.define(type);
    PickleSupport.reduce(type, Combinations::reduce);
    PickleSupport.setAnyState(type, Combinations::setState);
  }

  private synchronized PyTuple reduce() {
    PyType cls = getPyClass();
    if (!started) {
      return PyTuple.of(cls, PyTuple.of(new PyTuple(pool), length));
    }
    return done
        ? PyTuple.of(cls, PyTuple.of(PyTuple.of(), length))
        : PyTuple.of(cls, PyTuple.of(new PyTuple(pool), length), PickleSupport.positions(indices));
  }

  private synchronized void setState(Object state) {
    int rest = pool.length - indices.length;
    PickleSupport.readPositions(
        state, indices, i -> 0, i -> replacement ? pool.length - 1 : rest + i);
    started = true;
  }

  @Override
  public Object next() {
    if (done) {
      return null;
    }
    if (started && !advance()) {
      done = true;
      return null;
    }
    started = true;
    Object[] items = new Object[indices.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return new PyTuple(items);
  }

  private boolean advance() {
    int last = indices.length - 1;
    for (int i = last; i >= 0; i--) {
      int max = replacement ? pool.length - 1 : pool.length - indices.length + i;
      if (indices[i] != max) {
        int value = indices[i] + 1;
        for (int j = i; j <= last; j++) {
          indices[j] = replacement ? value : value + j - i;
        }
        return true;
      }
    }
    return false;
  }
}
