package org.hoistpy.objects.sequence;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** Elements of any kind. Thread-safety: see {@link ListStorage}. */
public final class ObjectStorage extends ListStorage {
  /** Slots from the size on are null. Plain. */
  private Object[] items;

  public ObjectStorage(Object[] items, int size) {
    super(size);
    this.items =
        items.getClass() == Object[].class
            ? items
            : Arrays.copyOf(items, items.length, Object[].class);
  }

  /** The array behind the list; a null in it is a slot that this thread cannot see yet. */
  public Object[] items() {
    return items;
  }

  /** The same array, known to be of this very class: stores need no check of the element's. */
  public Object[] writableItems() {
    Object[] array = items;
    if (array == null) {
      // Never so: the compiler need not ask again.
      throw CompilerDirectives.shouldNotReachHere();
    }
    return CompilerDirectives.castExact(array, Object[].class);
  }

  /** The element, or null when the index is outside or the slot is not visible yet. */
  public Object element(int index) {
    Object[] array = items;
    return index >= 0 && index < size && index < array.length ? array[index] : null;
  }

  /** Replaces an element; false when the index is not within the list. */
  boolean put(int index, Object value) {
    Object[] array = items;
    if (index < 0 || index >= size || index >= array.length) {
      return false;
    }
    array[index] = value;
    return true;
  }

  @Override
  ListStorage set(int index, Object value) {
    items[index] = value;
    return this;
  }

  /** Appends any value; as {@link #append} without the question whether the storage changes. */
  public void appendObject(Object value) {
    int n = size;
    Object[] array = writableItems();
    if (injectBranchProbability(SLOWPATH_PROBABILITY, n >= array.length)) {
      array = grown(array, n + 1);
      array[n] = value;
      items = array;
    } else {
      array[n] = value;
    }
    size = n + 1;
  }

  /** As {@link #appendObject} where that needs no new array; else false. */
  boolean appendIfRoom(Object value) {
    int n = size;
    Object[] array = writableItems();
    if (n >= array.length) {
      return false;
    }
    array[n] = value;
    size = n + 1;
    return true;
  }

  /** Removes and returns the last element; there is one and no second thread. */
  Object removeLast() {
    int last = size - 1;
    Object value = items[last];
    items[last] = null;
    size = last;
    return value;
  }

  @TruffleBoundary
  private static Object[] grown(Object[] array, int needed) {
    return Arrays.copyOf(array, capacityFor(needed));
  }

  @Override
  ListStorage append(Object value) {
    appendObject(value);
    return this;
  }

  @Override
  ListStorage insert(int index, Object value) {
    int n = size;
    Object[] result = n < items.length ? items : Arrays.copyOf(items, capacityFor(n + 1));
    System.arraycopy(result, index, result, index + 1, n - index);
    result[index] = value;
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
    Arrays.fill(items, rest, n, null);
    return this;
  }

  @Override
  ListStorage copySlice(int start, int step, int count) {
    if (step == 1) {
      return new ObjectStorage(Arrays.copyOfRange(items, start, start + count), count);
    }
    Object[] result = new Object[count];
    for (int i = 0; i < count; i++) {
      result[i] = items[start + i * step];
    }
    return new ObjectStorage(result, count);
  }

  @Override
  ListStorage repeat(int times) {
    int n = size;
    Object[] result = new Object[n * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(items, 0, result, i * n, n);
    }
    return new ObjectStorage(result, result.length);
  }

  @Override
  void reverse() {
    Object[] array = items;
    for (int low = 0, high = size - 1; low < high; low++, high--) {
      Object swap = array[low];
      array[low] = array[high];
      array[high] = swap;
    }
  }

  @Override
  void copyTo(Object[] target, int offset, int count) {
    System.arraycopy(items, 0, target, offset, count);
  }

  @Override
  boolean overwrite(int start, ListStorage values) {
    values.copyTo(items, start, values.size);
    return true;
  }

  @Override
  ListStorage appendAll(ListStorage other) {
    int n = size;
    int more = other.size();
    Object[] array = items;
    if (n + more > array.length) {
      array = Arrays.copyOf(array, capacityFor(n + more));
    }
    other.copyTo(array, n, more);
    items = array;
    size = n + more;
    return this;
  }
}
