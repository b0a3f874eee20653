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

/** {@code product(*iterables, repeat=1)}: the Cartesian product, rightmost fastest. */
final class Product extends PyElementIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.product", Product.class);

  private final Object[][] pools;
  private final int[] indices;
  private boolean started;
  private boolean done;
  private final boolean empty;

  private Product(PyType type, Object[][] pools) {
    super(type);
    this.pools = pools;
    this.indices = new int[pools.length];
    this.empty = Arrays.stream(pools).anyMatch(pool -> pool.length == 0);
  }

  static void install() {
    TypeBuilder<Product> type = new TypeBuilder<>(TYPE, Product.class);
    type.constructor(
        "*iterables, repeat=1",
        (cls, repeat, iterables) -> {
          long times = Index.asSize(repeat);
          if (times < 0) {
            throw PyErrors.valueError("repeat argument cannot be negative");
          }
          Object[] sources = (Object[]) iterables;
          Object[][] pools = new Object[(int) (sources.length * times)][];
          for (int i = 0; i < pools.length; i++) {
            pools[i] =
                i < sources.length ? Iteration.toArray(sources[i]) : pools[i - sources.length];
          }
          return new Product(cls, pools);
        });
    IteratorMethods.define(type);
    PickleSupport.reduce(type, Product::reduce);
    PickleSupport.setAnyState(type, Product::setState);
  }

  private synchronized PyTuple reduce() {
    PyType cls = getPyClass();
    if (done) {
      return PyTuple.of(cls, PyTuple.of(PyTuple.of()));
    }
    Object[] sources = new Object[pools.length];
    Arrays.setAll(sources, i -> new PyTuple(pools[i]));
    return started
        ? PyTuple.of(cls, new PyTuple(sources), PickleSupport.positions(indices))
        : PyTuple.of(cls, new PyTuple(sources));
  }

  private synchronized void setState(Object state) {
    PickleSupport.readPositions(state, indices, i -> 0, i -> Math.max(0, pools[i].length - 1));
    started = true;
  }

  @Override
  public Object next() {
    if (done) {
      return null;
    }
    if (empty || started && !advance()) {
      done = true;
      return null;
    }
    started = true;
    Object[] items = new Object[pools.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pools[i][indices[i]];
    }
    return new PyTuple(items);
  }

  private boolean advance() {
    for (int i = indices.length - 1; i >= 0; i--) {
      if (++indices[i] < pools[i].length) {
        return true;
      }
      indices[i] = 0;
    }
    return false;
  }
}
