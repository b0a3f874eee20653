package org.hoistpy.modules.itertools;

import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;

/** {@code permutations(iterable, r)}: in the order of positions. */
final class Permutations extends PyElementIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.permutations", Permutations.class);

  private final Object[] pool;
  private final int length;
  private final int[] indices;
  private final int[] cycles;
  private boolean started;
  private boolean done;

  private Permutations(PyType type, Object[] pool, int length) {
    super(type);
    this.pool = pool;
    this.length = length;
    this.indices = new int[pool.length];
    Arrays.setAll(indices, i -> i);
    this.done = length > pool.length;
    this.cycles = new int[done ? 0 : length];
    Arrays.setAll(cycles, i -> pool.length - i);
  }

  static void install() {
    TypeBuilder<Permutations> type = new TypeBuilder<>(TYPE, Permutations.class);
    type.constructor(
        "iterable, r=None",
        (cls, iterable, r) -> {
          Object[] pool = Iteration.toArray(iterable);
          if (r != PyNone.NONE && !Index.isIndex(r)) {
            throw PyErrors.typeError("Expected int as r");
          }
          long length = r == PyNone.NONE ? pool.length : Index.asSize(r);
          if (length < 0) {
            throw PyErrors.valueError("r must be non-negative");
          }
          return new Permutations(cls, pool, (int) Math.min(length, Integer.MAX_VALUE));
        });
    IteratorMethods.define(type);
    PickleSupport.reduce(type, Permutations::reduce);
    PickleSupport.setAnyState(type, Permutations::setState);
  }

  private synchronized PyTuple reduce() {
    PyType cls = getPyClass();
    if (!started) {
      return PyTuple.of(cls, PyTuple.of(new PyTuple(pool), (long) length));
    }
    return done
        ? PyTuple.of(cls, PyTuple.of(PyTuple.of(), (long) length))
        : PyTuple.of(
            cls,
            PyTuple.of(new PyTuple(pool), (long) length),
            PyTuple.of(PickleSupport.positions(indices), PickleSupport.positions(cycles)));
  }

  private synchronized void setState(Object state) {
    Object[] parts = PickleSupport.parts(state, 2, 2);
    PyTuple order = PickleSupport.part(parts, 0, PyTuple.class, "tuple");
    PyTuple left = PickleSupport.part(parts, 1, PyTuple.class, "tuple");
    if (order.size() != indices.length || left.size() != length) {
      throw PyErrors.valueError("invalid arguments");
    }
    PickleSupport.readPositions(order, indices, i -> 0, i -> indices.length - 1);
    PickleSupport.readPositions(left, cycles, i -> 1, i -> indices.length - i);
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
    Object[] items = new Object[length];
    for (int i = 0; i < length; i++) {
      items[i] = pool[indices[i]];
    }
    return new PyTuple(items);
  }

  private boolean advance() {
    for (int i = length - 1; i >= 0; i--) {
      if (--cycles[i] > 0) {
        int other = indices.length - cycles[i];
        int swap = indices[i];
        indices[i] = indices[other];
        indices[other] = swap;
        return true;
      }
      int first = indices[i];
      System.arraycopy(indices, i + 1, indices, i, indices.length - i - 1);
      indices[indices.length - 1] = first;
      cycles[i] = indices.length - i;
    }
    return false;
  }
}
