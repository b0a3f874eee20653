package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.SliceBounds;

/**
 * Subscripts of lists (library reference, "Mutable Sequence Types"). Thread-safety: {@link PyList}.
 */
public final class ListItems {
  private ListItems() {}

  @TruffleBoundary
  public static Object get(PyList list, Object key) {
    if (key instanceof PySlice slice) {
      SliceBounds bounds = Slices.bounds(slice, list.size());
      return new PyList(list.copySlice(bounds.start(), bounds.intStep(), bounds.count()));
    }
    return get(list, subscript(key));
  }

  public static Object get(PyList list, long index) {
    int size = list.size();
    long at = index < 0 ? index + size : index;
    Object value = at < 0 || at >= size ? null : list.get((int) at);
    if (value == null) {
      throw outOfRange();
    }
    return value;
  }

  @TruffleBoundary
  public static void set(PyList list, Object key, Object value) {
    if (key instanceof PySlice slice) {
      setSlice(list, slice, value);
    } else {
      set(list, subscript(key), value);
    }
  }

  public static void set(PyList list, long index, Object value) {
    int size = list.size();
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size || !list.set((int) at, value)) {
      throw assignmentOutOfRange();
    }
  }

  private static void setSlice(PyList list, PySlice slice, Object value) {
    Slices.Unpacked unpacked = Slices.unpack(slice);
    if (unpacked.step() == 1) {
      Object[] values = Iteration.toArray(value, "can only assign an iterable");
      SliceBounds bounds = unpacked.adjust(list.size());
      list.replaceRange(bounds.start(), Math.max(bounds.start(), bounds.stop()), values);
      return;
    }
    Object[] values = Iteration.toArray(value, "must assign iterable to extended slice");
    SliceBounds bounds = unpacked.adjust(list.size());
    if (values.length != bounds.count()
        || !list.replaceStepped(bounds.start(), bounds.intStep(), values)) {
      throw PyErrors.valueError(
          "attempt to assign sequence of size %d to extended slice of size %d",
          values.length, bounds.count());
    }
  }

  @TruffleBoundary
  public static void delete(PyList list, Object key) {
    if (key instanceof PySlice slice) {
      Slices.Unpacked unpacked = Slices.unpack(slice);
      SliceBounds bounds = unpacked.adjust(list.size());
      if (unpacked.step() == 1) {
        list.replaceRange(bounds.start(), bounds.start() + bounds.count(), new Object[0]);
      } else if (bounds.count() > 0) {
        SliceBounds up = bounds.ascending();
        list.removeStepped(up.start(), up.intStep(), up.count());
      }
    } else if (list.remove(subscript(key)) == null) {
      throw assignmentOutOfRange();
    }
  }

  private static long subscript(Object key) {
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError("list indices must be integers or slices, not %s", TypeOf.name(key));
    }
    return Index.asSubscript(key);
  }

  @TruffleBoundary
  static PyException outOfRange() {
    return PyErrors.indexError("list index out of range");
  }

  @TruffleBoundary
  static PyException assignmentOutOfRange() {
    return PyErrors.indexError("list assignment index out of range");
  }
}
