package org.hoistpy.builtins.types.list;

import java.util.Arrays;

/**
 * A stable sort that finds ascending and descending runs, extends short ones by binary insertion
 * and merges neighbours, balanced by Powersort's rule as CPython's list sort. The order may be
 * inconsistent or throw: the array is then left as some permutation.
 *
 * <p>Confined to one call.
 */
final class StableSort {
  private static final int MINIMUM_MERGE = 64;

  /** Whether one element must come before another. */
  @FunctionalInterface
  interface Order {
    boolean less(Object a, Object b);
  }

  private record Run(int start, int length, int power) {}

  private final Object[] items;
  private final Order order;
  private final Run[] pending = new Run[64];
  private int pendingCount;

  private StableSort(Object[] items, Order order) {
    this.items = items;
    this.order = order;
  }

  static void sort(Object[] items, Order order) {
    if (items.length > 1) {
      new StableSort(items, order).sort();
    }
  }

  private void sort() {
    int minimum = minimumRun(items.length);
    int start = 0;
    while (start < items.length) {
      int length = countRun(start);
      if (length < minimum) {
        int extended = Math.min(minimum, items.length - start);
        insertAll(start, start + length, start + extended);
        length = extended;
      }
      if (pendingCount > 0) {
        int power = power(pending[pendingCount - 1], length);
        while (pendingCount > 1 && pending[pendingCount - 2].power > power) {
          mergeTop();
        }
        Run top = pending[pendingCount - 1];
        pending[pendingCount - 1] = new Run(top.start, top.length, power);
      }
      pending[pendingCount++] = new Run(start, length, 0);
      start += length;
    }
    while (pendingCount > 1) {
      mergeTop();
    }
  }

  private static int minimumRun(int length) {
    int n = length;
    int rest = 0;
    while (n >= MINIMUM_MERGE) {
      rest |= n & 1;
      n >>= 1;
    }
    return n + rest;
  }

  /** The depth in a balanced tree at which the boundary between two neighbouring runs lies. */
  private int power(Run left, int rightLength) {
    long n = items.length;
    long a = 2L * left.start + left.length;
    long b = a + left.length + rightLength;
    int power = 0;
    while (true) {
      power++;
      if (a >= n) {
        a -= n;
        b -= n;
      } else if (b >= n) {
        return power;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  /** The length of the run that begins here, made ascending. */
  private int countRun(int start) {
    int end = start + 1;
    if (end == items.length) {
      return 1;
    }
    if (order.less(items[end], items[start])) {
      do {
        end++;
      } while (end < items.length && order.less(items[end], items[end - 1]));
      for (int low = start, high = end - 1; low < high; low++, high--) {
        Object swap = items[low];
        items[low] = items[high];
        items[high] = swap;
      }
    } else {
      do {
        end++;
      } while (end < items.length && !order.less(items[end], items[end - 1]));
    }
    return end - start;
  }

  /** Inserts the elements from {@code from} to {@code end} into the run before them. */
  private void insertAll(int start, int from, int end) {
    for (int i = from; i < end; i++) {
      Object pivot = items[i];
      int low = start;
      int high = i;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (order.less(pivot, items[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(items, low, items, low + 1, i - low);
      items[low] = pivot;
    }
  }

  private void mergeTop() {
    Run right = pending[--pendingCount];
    Run left = pending[pendingCount - 1];
    pending[pendingCount - 1] = new Run(left.start, left.length + right.length, right.power);
    int middle = right.start;
    int end = middle + right.length;
    // What is in place at both ends need not be moved.
    int start = firstGreater(items[middle], left.start, middle);
    if (start < middle) {
      int last = firstNotLess(items[middle - 1], middle, end);
      merge(start, middle, last);
    }
  }

  /** The first position whose element the key must precede. */
  private int firstGreater(Object key, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.less(key, items[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first position whose element need not precede the key. */
  private int firstNotLess(Object key, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.less(items[middle], key)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void merge(int start, int middle, int end) {
    Object[] left = Arrays.copyOfRange(items, start, middle);
    int taken = 0;
    int right = middle;
    int to = start;
    try {
      while (taken < left.length && right < end) {
        if (order.less(items[right], left[taken])) {
          items[to++] = items[right++];
        } else {
          items[to++] = left[taken++];
        }
      }
    } finally {
      System.arraycopy(left, taken, items, to, left.length - taken);
    }
  }
}
