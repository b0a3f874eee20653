package org.hoistpy.objects.sequence;

/**
 * How a list keeps its elements: nothing, {@code long[]}, {@code double[]} or {@code Object[]}.
 *
 * <p>A storage that cannot hold a value answers with a wider storage; the list installs it. Reads
 * are safe without a lock: array and size are read once each, and {@link #getRacy} says null where
 * a slot may not have become visible yet. Everything that writes is called by {@link PyList}, which
 * holds its lock while the list is shared.
 */
public abstract sealed class ListStorage
    permits EmptyStorage, LongStorage, DoubleStorage, ObjectStorage {

  /** Written after the element it uncovers; read before the elements. Plain. */
  protected int size;

  protected ListStorage(int size) {
    this.size = size;
  }

  public final int size() {
    return size;
  }

  /**
   * The element, or null when {@code index} is not within the list. A choice between classes and
   * not a virtual method, so that it compiles in place.
   */
  public final Object get(int index) {
    if (this instanceof ObjectStorage objects) {
      return objects.element(index);
    }
    if (this instanceof LongStorage longs) {
      return longs.element(index);
    }
    return this instanceof DoubleStorage doubles ? doubles.element(index) : null;
  }

  /** As {@link #get}, also null when the slot might be one that was never written. */
  final Object getRacy(int index) {
    if (this instanceof ObjectStorage objects) {
      return objects.element(index);
    }
    if (this instanceof LongStorage longs) {
      return longs.racyElement(index);
    }
    return this instanceof DoubleStorage doubles ? doubles.racyElement(index) : null;
  }

  /** Replaces the element at an index that is in range. */
  abstract ListStorage set(int index, Object value);

  abstract ListStorage append(Object value);

  /** Inserts before {@code index}, which is between 0 and the size. */
  abstract ListStorage insert(int index, Object value);

  /** Removes the elements from {@code from} to {@code to}, both in range. */
  abstract ListStorage removeRange(int from, int to);

  /** A storage of its own with every {@code step}-th element, {@code count} of them. */
  abstract ListStorage copySlice(int start, int step, int count);

  /** A storage of its own with the elements repeated {@code times}; the product fits an int. */
  abstract ListStorage repeat(int times);

  abstract void reverse();

  /** Copies the first {@code count} elements, boxed. */
  abstract void copyTo(Object[] target, int offset, int count);

  /** Appends everything of another storage. */
  abstract ListStorage appendAll(ListStorage other);

  /**
   * Writes the values over as many elements from {@code start} on; false when this storage cannot
   * hold them.
   */
  abstract boolean overwrite(int start, ListStorage values);

  /** The elements in a new array, boxed. */
  public final Object[] toArray() {
    int n = size;
    Object[] result = new Object[n];
    copyTo(result, 0, n);
    return result;
  }

  /** The same elements as objects, with room for {@code extra} more. */
  final ObjectStorage toObjects(int extra) {
    int n = size;
    Object[] result = new Object[n + extra];
    copyTo(result, 0, n);
    return new ObjectStorage(result, n);
  }

  /** The most specific storage for the first {@code size} elements; may keep {@code items}. */
  public static ListStorage of(Object[] items, int size) {
    if (size == 0) {
      return EmptyStorage.EMPTY;
    }
    Object first = items[0];
    if (first instanceof Long) {
      return LongStorage.orObjects(items, size);
    }
    if (first instanceof Double) {
      return DoubleStorage.orObjects(items, size);
    }
    return new ObjectStorage(items, size);
  }

  /** The capacity to take when {@code needed} slots no longer fit. */
  static int capacityFor(int needed) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, needed + (needed >> 1) + 4L);
  }
}
