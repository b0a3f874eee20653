package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * Subscripts of lists (library reference, "Mutable Sequence Types"). Thread-safety: {@link PyList}.
 */
public final class ListItems {
  private ListItems() {}

  @TruffleBoundary
  public static Object get(PyList list, Object key) {
    if (key instanceof PySlice slice) {
      return new PyList(list.copySlice(Slices.unpack(slice)::adjust));
    }
    return get(list, subscript(key));
  }

  public static Object get(PyList list, long index) {
    Object value =
        index < 0
            ? list.getFromEnd(index)
            : index > Integer.MAX_VALUE ? null : list.get((int) index);
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
    if (!list.set(index, value)) {
      throw assignmentOutOfRange();
    }
  }

  private static void setSlice(PyList list, PySlice slice, Object value) {
    Slices.Unpacked unpacked = Slices.unpack(slice);
    boolean stepped = unpacked.step() != 1;
    ListStorage values =
        values(
            list,
            value,
            stepped ? "must assign iterable to extended slice" : "can only assign an iterable");
    int selected = list.replaceSlice(unpacked::adjust, values);
    if (stepped && selected != values.size()) {
      throw PyErrors.valueError(
          "attempt to assign sequence of size %d to extended slice of size %d",
          values.size(), selected);
    }
  }

  /** What is assigned to a slice; a list that others can change, or the very list, is copied. */
  private static ListStorage values(PyList target, Object value, String notIterable) {
    if (value instanceof PyList list && list.getPyClass() == BuiltinTypes.LIST) {
      return list != target && list.isLocal() ? list.storage() : list.copyStorage();
    }
    Object[] values = Iteration.toArray(value, notIterable);
    return ListStorage.of(values, values.length);
  }

  @TruffleBoundary
  public static void delete(PyList list, Object key) {
    if (key instanceof PySlice slice) {
      list.removeSlice(Slices.unpack(slice)::adjust);
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
