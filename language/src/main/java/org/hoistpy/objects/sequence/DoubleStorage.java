package org.hoistpy.objects.sequence;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** Elements that are all Python floats, unboxed. Thread-safety: see {@link ListStorage}. */
public final class DoubleStorage extends ListStorage {
  /** Slots from the size on are always zero, so that a racing reader can tell them. Plain. */
  private double[] items;

  public DoubleStorage(double[] items, int size) {
    super(size);
    this.items = items;
  }

  static ListStorage orObjects(Object[] values, int size) {
    double[] items = new double[values.length];
    for (int i = 0; i < size; i++) {
      if (!(values[i] instanceof Double value)) {
        return new ObjectStorage(values, size);
      }
      items[i] = value;
    }
    return new DoubleStorage(items, size);
  }

  /** The array behind the list; only elements below a size read before are meaningful. */
  public double[] items() {
    return items;
  }

  /** True when a slot with this value may be one that was never written. */
  public static boolean isUnclear(double value) {
    return Double.doubleToRawLongBits(value) == 0;
  }

  Object element(int index) {
    double[] array = items;
    return index >= 0 && index < size && index < array.length ? (Double) array[index] : null;
  }

  Object racyElement(int index) {
    int n = size;
    double[] array = items;
    if (index < 0 || index >= n || index >= array.length) {
      return null;
    }
    double value = array[index];
    return isUnclear(value) ? null : (Double) value;
  }

  /** Replaces an element; false when the index is not within the list. */
  boolean put(int index, double value) {
    double[] array = items;
    if (index < 0 || index >= size || index >= array.length) {
      return false;
    }
    array[index] = value;
    return true;
  }

  @Override
  ListStorage set(int index, Object value) {
    if (value instanceof Double element) {
      items[index] = element;
      return this;
    }
    return toObjects(0).set(index, value);
  }

  /** Appends an element of this storage's own kind. */
  public void appendDouble(double value) {
    int n = size;
    double[] array = items;
    if (injectBranchProbability(SLOWPATH_PROBABILITY, n >= array.length)) {
      array = grown(array, n + 1);
      array[n] = value;
      items = array;
    } else {
      array[n] = value;
    }
    size = n + 1;
  }

  /** Removes and returns the last element; there is one and no second thread. */
  double removeLast() {
    int last = size - 1;
    double value = items[last];
    items[last] = 0;
    size = last;
    return value;
  }

  @TruffleBoundary
  private static double[] grown(double[] array, int needed) {
    return Arrays.copyOf(array, capacityFor(needed));
  }

  @Override
  ListStorage append(Object value) {
    if (value instanceof Double element) {
      appendDouble(element);
      return this;
    }
    return toObjects(4).append(value);
  }

  @Override
  ListStorage insert(int index, Object value) {
    if (!(value instanceof Double element)) {
      return toObjects(4).insert(index, value);
    }
    int n = size;
    double[] result = n < items.length ? items : Arrays.copyOf(items, capacityFor(n + 1));
    System.arraycopy(result, index, result, index + 1, n - index);
    result[index] = element;
    items = result;
    size = n + 1;
    return this;
  }

  @Override
  ListStorage removeRange(int from, int to) {
    int n = size;
    int rest = n - (to - from);
    size = rest;
    System.arraycopy(items, to, items, from, n - to);
    Arrays.fill(items, rest, n, 0);
    return this;
  }

  @Override
  ListStorage copySlice(int start, int step, int count) {
    if (step == 1) {
      return new DoubleStorage(Arrays.copyOfRange(items, start, start + count), count);
    }
    double[] result = new double[count];
    for (int i = 0; i < count; i++) {
      result[i] = items[start + i * step];
    }
    return new DoubleStorage(result, count);
  }

  @Override
  ListStorage repeat(int times) {
    int n = size;
    double[] result = new double[n * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(items, 0, result, i * n, n);
    }
    return new DoubleStorage(result, result.length);
  }

  @Override
  void reverse() {
    double[] array = items;
    for (int low = 0, high = size - 1; low < high; low++, high--) {
      double swap = array[low];
      array[low] = array[high];
      array[high] = swap;
    }
  }

  @Override
  void copyTo(Object[] target, int offset, int count) {
    for (int i = 0; i < count; i++) {
      target[offset + i] = items[i];
    }
  }

  @Override
  boolean overwrite(int start, ListStorage values) {
    if (!(values instanceof DoubleStorage same)) {
      return values.size == 0;
    }
    System.arraycopy(same.items, 0, items, start, same.size);
    return true;
  }

  @Override
  ListStorage appendAll(ListStorage other) {
    int n = size;
    int more = other.size();
    if (!(other instanceof DoubleStorage same)) {
      return more == 0 ? this : toObjects(capacityFor(more)).appendAll(other);
    }
    double[] source = same.items;
    double[] array = items;
    if (n + more > array.length) {
      array = Arrays.copyOf(array, capacityFor(n + more));
    }
    System.arraycopy(source, 0, array, n, more);
    items = array;
    size = n + more;
    return this;
  }
}
