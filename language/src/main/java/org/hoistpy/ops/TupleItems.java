package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.sequence.SliceBounds;
import org.hoistpy.objects.type.BuiltinTypes;

/** Subscripts of tuples (library reference, "Common Sequence Operations"). Stateless. */
public final class TupleItems {
  private TupleItems() {}

  @TruffleBoundary
  public static Object get(PyTuple tuple, Object key) {
    if (key instanceof PySlice slice) {
      return slice(tuple, Slices.bounds(slice, tuple.size()));
    }
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError(
          "tuple indices must be integers or slices, not %s", TypeOf.name(key));
    }
    return get(tuple, Index.asSubscript(key));
  }

  public static Object get(PyTuple tuple, long index) {
    int size = tuple.size();
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw outOfRange();
    }
    return tuple.get((int) at);
  }

  private static PyTuple slice(PyTuple tuple, SliceBounds bounds) {
    Object[] items = tuple.items();
    if (bounds.step() == 1) {
      if (bounds.count() == items.length && tuple.getPyClass() == BuiltinTypes.TUPLE) {
        return tuple;
      }
      return PyTuple.of(Arrays.copyOfRange(items, bounds.start(), bounds.start() + bounds.count()));
    }
    Object[] result = new Object[bounds.count()];
    for (int i = 0; i < result.length; i++) {
      result[i] = items[bounds.index(i)];
    }
    return PyTuple.of(result);
  }

  @TruffleBoundary
  static PyException outOfRange() {
    return PyErrors.indexError("tuple index out of range");
  }
}
