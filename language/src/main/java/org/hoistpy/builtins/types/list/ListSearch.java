package org.hoistpy.builtins.types.list;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.Comparison;

/**
 * Looks for an element by equality, which may run Python code. In a list that several threads can
 * reach it looks through the elements of one moment, so that an element that is always there is
 * found although others shift it; in a list of the calling thread it sees what a comparison does to
 * the list, as CPython does. Stateless.
 */
final class ListSearch {
  private ListSearch() {}

  /** Where the value is first found from {@code first} on and before {@code last}; else -1. */
  static int find(PyList list, Object value, int first, int last) {
    if (!list.isLocal()) {
      return find(list.toArray(), value, first, last);
    }
    for (int i = first; i < last; i++) {
      Object item = list.get(i);
      if (item == null) {
        return -1;
      }
      if (Comparison.equal(item, value)) {
        return i;
      }
    }
    return -1;
  }

  private static int find(Object[] items, Object value, int first, int last) {
    int end = Math.min(last, items.length);
    for (int i = first; i < end; i++) {
      if (Comparison.equal(items[i], value)) {
        return i;
      }
    }
    return -1;
  }

  static long count(PyList list, Object value) {
    if (list.isLocal()) {
      long count = 0;
      for (int i = 0; ; i++) {
        Object item = list.get(i);
        if (item == null) {
          return count;
        }
        if (Comparison.equal(item, value)) {
          count++;
        }
      }
    }
    long count = 0;
    for (Object item : list.toArray()) {
      if (Comparison.equal(item, value)) {
        count++;
      }
    }
    return count;
  }

  /**
   * Removes the first element that equals the value; in a shared list again if the one that was
   * found is gone by then.
   */
  static void remove(PyList list, Object value) {
    if (list.isLocal()) {
      int found = find(list, value, 0, Integer.MAX_VALUE);
      if (found < 0) {
        throw notInList();
      }
      list.remove(found);
      return;
    }
    while (true) {
      Object[] items = list.toArray();
      int found = find(items, value, 0, items.length);
      if (found < 0) {
        throw notInList();
      }
      if (list.removeSame(found, items[found])) {
        return;
      }
    }
  }

  private static PyException notInList() {
    return PyErrors.valueError("list.remove(x): x not in list");
  }
}
