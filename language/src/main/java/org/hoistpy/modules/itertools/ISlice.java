package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;

/** {@code islice(iterable, start, stop, step)}. */
final class ISlice extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.islice", ISlice.class);

  private Object iterator;

  /** Below 0 for no end. */
  private final long stop;

  private final long step;
  private long position;
  private long wanted;

  private ISlice(PyType type, Object iterator, long start, long stop, long step) {
    super(type);
    this.iterator = iterator;
    this.wanted = start;
    this.stop = stop;
    this.step = step;
  }

  static void install() {
    TypeBuilder<ISlice> type = new TypeBuilder<>(TYPE, ISlice.class);
    type.constructor("iterable, start, stop=?, step=?, /", ISlice::create);
    IteratorMethods.define(type);
    PickleSupport.reduce(type, ISlice::reduce);
    PickleSupport.setAnyState(type, (self, state) -> self.position = PickleSupport.size(state));
  }

  private static PyTuple reduce(ISlice self) {
    if (self.iterator == null) {
      return PyTuple.of(self.getPyClass(), PyTuple.of(Iteration.iter(new PyList()), 0L), 0L);
    }
    Object stop = self.stop < 0 ? PyNone.NONE : (Object) self.stop;
    return PyTuple.of(
        self.getPyClass(), PyTuple.of(self.iterator, self.wanted, stop, self.step), self.position);
  }

  private static Object create(
      PyType cls, Object iterable, Object first, Object second, Object third) {
    boolean single = second == null;
    long start = single || first == PyNone.NONE ? 0 : index(first);
    Object end = single ? first : second;
    long stop = end == PyNone.NONE ? -1 : index(end);
    if (end != PyNone.NONE && stop < 0) {
      throw PyErrors.valueError(
          single
              ? "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
              : "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    if (start < 0) {
      throw PyErrors.valueError(
          "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    long step = third == null || third == PyNone.NONE ? 1 : index(third);
    if (step < 1) {
      throw PyErrors.valueError("Step for islice() must be a positive integer or None.");
    }
    return new ISlice(cls, Iteration.iter(iterable), start, stop, step);
  }

  /** The index, or -1 for what is no valid one. */
  private static long index(Object value) {
    Object index = Index.asIndexOrNull(value);
    return index instanceof Long number ? number : -1;
  }

  @Override
  public Object next() {
    Object source = iterator;
    if (source == null) {
      return null;
    }
    if (stop >= 0 && wanted >= stop) {
      skip(source, stop);
      iterator = null;
      return null;
    }
    if (!skip(source, wanted)) {
      iterator = null;
      return null;
    }
    Object value = Iteration.next(source);
    if (value == null) {
      iterator = null;
      return null;
    }
    position++;
    long last = stop < 0 ? Long.MAX_VALUE : stop;
    wanted = wanted > last - step ? last : wanted + step;
    return value;
  }

  /** Passes the elements before a position over; false at the end. */
  private boolean skip(Object source, long target) {
    while (position < target) {
      if (Iteration.next(source) == null) {
        return false;
      }
      position++;
    }
    return true;
  }
}
