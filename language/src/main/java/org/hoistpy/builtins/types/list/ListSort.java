package org.hoistpy.builtins.types.list;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.ObjectStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Truth;

/**
 * {@code list.sort}: stable, on a copy. The list reads as it was until it reads as sorted; a change
 * meanwhile is an error, as the library reference demands.
 */
public final class ListSort {
  /** An element with the key that it is sorted by. */
  private record Keyed(Object key, Object value) {}

  private ListSort() {}

  static Object sort(PyList self, Object key, Object reverse) {
    boolean descending = Truth.isTrue(reverse);
    // A storage without spare room: every change replaces it, its array, its size or an element.
    ObjectStorage seen = self.freeze();
    Object[] contents = seen.items();
    Object[] before = contents.clone();
    Object[] sorted = sorted(contents.clone(), key, descending);
    ListStorage result = ListStorage.of(sorted, sorted.length);
    if (!self.replaceIfUnchanged(seen, contents, before, result)) {
      // Without calls only another thread can have changed the list, and what it did stays.
      if (key != PyNone.NONE || !comparesWithoutCalls(before)) {
        self.replaceStorage(result);
      }
      throw PyErrors.valueError("list modified during sort");
    }
    return PyNone.NONE;
  }

  private static boolean comparesWithoutCalls(Object[] items) {
    for (Object item : items) {
      if (!(item instanceof TruffleString) && !NumberRank.isExact(item)) {
        return false;
      }
    }
    return true;
  }

  /** Sorts the items, which become the caller's result. */
  public static Object[] sorted(Object[] items, Object key, boolean descending) {
    if (key == PyNone.NONE && sortPrimitives(items, descending)) {
      return items;
    }
    Object[] work = items;
    if (key != PyNone.NONE) {
      work = new Object[items.length];
      for (int i = 0; i < items.length; i++) {
        work[i] = new Keyed(Calls.call(key, items[i]), items[i]);
      }
    }
    // Reversing before and after keeps equal elements in their order.
    if (descending) {
      reverse(work);
    }
    StableSort.sort(work, order(work, key != PyNone.NONE));
    if (descending) {
      reverse(work);
    }
    if (work != items) {
      for (int i = 0; i < items.length; i++) {
        items[i] = ((Keyed) work[i]).value;
      }
    }
    return items;
  }

  private static StableSort.Order order(Object[] work, boolean keyed) {
    boolean strings = true;
    for (Object item : work) {
      strings &= (keyed ? ((Keyed) item).key : item) instanceof TruffleString;
    }
    if (strings) {
      return keyed
          ? (a, b) -> less((TruffleString) ((Keyed) a).key, (TruffleString) ((Keyed) b).key)
          : (a, b) -> less((TruffleString) a, (TruffleString) b);
    }
    return keyed ? (a, b) -> less(((Keyed) a).key, ((Keyed) b).key) : (a, b) -> less(a, b);
  }

  private static boolean less(TruffleString a, TruffleString b) {
    return a.compareIntsUTF32Uncached(b) < 0;
  }

  private static boolean less(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x < y;
    }
    return Comparison.test(CompareOp.LT, a, b);
  }

  /** Sorts an array of nothing but longs, where equal elements cannot be told apart. */
  private static boolean sortPrimitives(Object[] items, boolean descending) {
    long[] values = new long[items.length];
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof Long value)) {
        return false;
      }
      values[i] = value;
    }
    Arrays.sort(values);
    for (int i = 0; i < values.length; i++) {
      items[i] = values[descending ? values.length - 1 - i : i];
    }
    return true;
  }

  private static void reverse(Object[] items) {
    for (int low = 0, high = items.length - 1; low < high; low++, high--) {
      Object swap = items[low];
      items[low] = items[high];
      items[high] = swap;
    }
  }
}
