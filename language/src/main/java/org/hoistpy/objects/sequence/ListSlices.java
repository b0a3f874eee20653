package org.hoistpy.objects.sequence;

/** Slices of list storages. Stateless; the list makes each call one atomic step. */
final class ListSlices {
  private ListSlices() {}

  /** A storage of its own with a slice that lies within the storage. */
  static ListStorage copy(ListStorage storage, int start, int step, int count) {
    return count == 0 ? EmptyStorage.EMPTY : storage.copySlice(start, step, count);
  }

  /** Where the very element stands, preferably at {@code index}; -1 when nowhere. */
  static int find(ListStorage storage, int index, Object element) {
    if (isSame(storage.get(index), element)) {
      return index;
    }
    int n = storage.size();
    for (int i = 0; i < n; i++) {
      if (isSame(storage.get(i), element)) {
        return i;
      }
    }
    return -1;
  }

  /** Numbers have no identity of their own: a storage may box them anew. */
  private static boolean isSame(Object present, Object element) {
    return present == element
        || (present instanceof Long || present instanceof Double) && present.equals(element);
  }

  /** A storage of its own with the elements repeated; null when it would be too long. */
  static ListStorage repeated(ListStorage storage, long times) {
    int n = storage.size();
    if (n == 0 || times <= 0) {
      return EmptyStorage.EMPTY;
    }
    if (times > (Integer.MAX_VALUE - 8) / n) {
      return null;
    }
    return storage.repeat((int) times);
  }

  /**
   * The storage to take over when a range that lies within it is replaced: the same one only if
   * {@code inPlace} allows it.
   */
  static ListStorage replaceRange(
      ListStorage current, int start, int end, ListStorage values, boolean inPlace) {
    int n = current.size();
    if (values.size() == 0) {
      return start == end ? current : current.removeRange(start, end);
    }
    if (inPlace && values.size() == end - start && current.overwrite(start, values)) {
      return current;
    }
    if (inPlace && start == n) {
      return current.appendAll(values);
    }
    ListStorage result = copy(current, 0, 1, start).appendAll(values);
    return end == n ? result : result.appendAll(copy(current, end, 1, n - end));
  }

  /** The storage to take over when every {@code step}-th element from {@code start} goes. */
  static ListStorage withoutStepped(ListStorage current, int start, int step, int count) {
    Object[] before = current.toArray();
    Object[] result = new Object[before.length];
    int kept = 0;
    int removed = 0;
    for (int i = 0; i < before.length; i++) {
      if (removed < count && i == start + (long) removed * step) {
        removed++;
      } else {
        result[kept++] = before[i];
      }
    }
    return ListStorage.of(result, kept);
  }
}
