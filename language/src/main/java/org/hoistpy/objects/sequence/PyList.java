package org.hoistpy.objects.sequence;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A Python list (language reference 3.2, "Mutable sequences"), subclass instances included.
 *
 * <p>Thread-safety: every method is one atomic step. Reads never block unless they meet a slot that
 * is being written; mutations take the list's monitor once a second thread exists. Indices are
 * already normalised by the caller; an index outside the list answers null or false.
 */
public final class PyList extends PyObject {
  /** Plain; replaced as a whole when the kind of the elements changes. */
  private ListStorage storage;

  public PyList(PyType type, ListStorage storage) {
    super(type.instanceShape());
    this.storage = storage;
  }

  public PyList() {
    this(BuiltinTypes.LIST, EmptyStorage.EMPTY);
  }

  public PyList(PyType type) {
    this(type, EmptyStorage.EMPTY);
  }

  /** A list of the first {@code size} items; the array may become the list's own. */
  public PyList(Object[] items, int size) {
    this(BuiltinTypes.LIST, ListStorage.of(items, size));
  }

  /** A list of its own storage. */
  public PyList(ListStorage storage) {
    this(BuiltinTypes.LIST, storage);
  }

  /** A list of the given items; the array may become the list's own. */
  public static PyList of(Object... items) {
    return new PyList(items, items.length);
  }

  /**
   * The storage of this moment, for specialised nodes; see {@link ListStorage} for what is safe.
   */
  public ListStorage storage() {
    return storage;
  }

  public int size() {
    return storage.size();
  }

  /** The element, or null when the index is not within the list. */
  public Object get(int index) {
    ListStorage current = storage;
    return Sharing.isSingleThreaded() ? current.get(index) : getShared(current, index);
  }

  private Object getShared(ListStorage current, int index) {
    Object value = current.getRacy(index);
    return value != null ? value : getLocked(index);
  }

  @TruffleBoundary
  private synchronized Object getLocked(int index) {
    return storage.get(index);
  }

  /** Replaces an element; false when the index is not within the list. */
  public boolean set(int index, Object value) {
    if (Sharing.isSingleThreaded()) {
      return setNow(index, value);
    }
    synchronized (this) {
      Fences.publish();
      return setNow(index, value);
    }
  }

  private boolean setNow(int index, Object value) {
    ListStorage current = storage;
    if (index < 0 || index >= current.size()) {
      return false;
    }
    install(current.set(index, value));
    return true;
  }

  /** Appends; in place in compiled code where the storage is of the value's kind. */
  public void append(Object value) {
    if (Sharing.isSingleThreaded()) {
      ListStorage current = storage;
      if (current instanceof ObjectStorage objects) {
        objects.appendObject(value);
        return;
      }
      if (current instanceof LongStorage longs && value instanceof Long element) {
        longs.appendLong(element);
        return;
      }
      if (current instanceof DoubleStorage doubles && value instanceof Double element) {
        doubles.appendDouble(element);
        return;
      }
    }
    appendLocked(value);
  }

  @TruffleBoundary
  private synchronized void appendLocked(Object value) {
    Fences.publish();
    install(storage.append(value));
  }

  /** Inserts before the index, which is clamped to the list's bounds. */
  public void insert(long index, Object value) {
    if (Sharing.isSingleThreaded()) {
      insertNow(index, value);
      return;
    }
    synchronized (this) {
      Fences.publish();
      insertNow(index, value);
    }
  }

  private void insertNow(long index, Object value) {
    int n = storage.size();
    long at = index < 0 ? Math.max(0, index + n) : Math.min(index, n);
    install(storage.insert((int) at, value));
  }

  /** Removes and returns the element at an index that may be negative; null when out of range. */
  public Object remove(long index) {
    if (Sharing.isSingleThreaded()) {
      return removeNow(index);
    }
    synchronized (this) {
      return removeNow(index);
    }
  }

  private Object removeNow(long index) {
    ListStorage current = storage;
    int n = current.size();
    long at = index < 0 ? index + n : index;
    if (at < 0 || at >= n) {
      return null;
    }
    Object value = current.get((int) at);
    install(current.removeRange((int) at, (int) at + 1));
    return value;
  }

  /**
   * Removes and returns the last element, in place in compiled code; null when there is none or
   * only {@link #remove} can tell.
   */
  public Object removeLast() {
    ListStorage current = storage;
    if (!Sharing.isSingleThreaded() || current.size() == 0) {
      return null;
    }
    if (current instanceof ObjectStorage objects) {
      return objects.removeLast();
    }
    if (current instanceof LongStorage longs) {
      return longs.removeLast();
    }
    return current instanceof DoubleStorage doubles ? doubles.removeLast() : null;
  }

  public synchronized void clear() {
    install(EmptyStorage.EMPTY);
  }

  public synchronized void reverse() {
    storage.reverse();
  }

  /** The elements in a new array. */
  public Object[] toArray() {
    if (Sharing.isSingleThreaded()) {
      return storage.toArray();
    }
    synchronized (this) {
      return storage.toArray();
    }
  }

  /** A storage of its own with all elements. */
  public synchronized ListStorage copyStorage() {
    return storage.copySlice(0, 1, storage.size());
  }

  /** A storage of its own with a slice; what no longer lies within the list is left out. */
  public synchronized ListStorage copySlice(int start, int step, int count) {
    int n = storage.size();
    int fits = count;
    if (count > 0 && (start >= n || start + (long) (count - 1) * step >= n)) {
      fits = start >= n ? 0 : Math.min(count, step > 0 ? (n - 1 - start) / step + 1 : count);
    }
    return fits == 0 ? EmptyStorage.EMPTY : storage.copySlice(start, step, fits);
  }

  /** A storage of its own with the elements repeated; null when it would be too long. */
  public synchronized ListStorage repeatedStorage(long times) {
    int n = storage.size();
    if (n == 0 || times <= 0) {
      return EmptyStorage.EMPTY;
    }
    if (times > (Integer.MAX_VALUE - 8) / n) {
      return null;
    }
    return storage.repeat((int) times);
  }

  /** Makes the storage the list's contents: {@code list[:] = …}, {@code *=}, {@code sort}. */
  public synchronized void replaceStorage(ListStorage replacement) {
    Fences.publish();
    install(replacement);
  }

  /**
   * As {@link #replaceStorage}, unless the list was changed.
   *
   * @param seen the storage that was installed, without room to grow
   * @param array its array
   * @param before what the array held then
   */
  public synchronized boolean replaceIfUnchanged(
      ObjectStorage seen, Object[] array, Object[] before, ListStorage replacement) {
    boolean same = storage == seen && seen.items() == array && seen.size() == before.length;
    for (int i = 0; same && i < before.length; i++) {
      same = array[i] == before[i];
    }
    if (same) {
      Fences.publish();
      install(replacement);
    }
    return same;
  }

  /** Appends all elements of a storage that nobody else changes. */
  public synchronized void appendAll(ListStorage other) {
    Fences.publish();
    install(storage.appendAll(other));
  }

  /** Replaces the elements from {@code from} to {@code to} (clamped) by the given ones. */
  public synchronized void replaceRange(int from, int to, Object[] values) {
    Fences.publish();
    ListStorage current = storage;
    int n = current.size();
    int start = Math.min(from, n);
    int end = Math.max(start, Math.min(to, n));
    if (values.length == 0) {
      install(start == end ? current : current.removeRange(start, end));
      return;
    }
    Object[] before = current.toArray();
    Object[] result = Arrays.copyOf(before, n - (end - start) + values.length);
    System.arraycopy(values, 0, result, start, values.length);
    System.arraycopy(before, end, result, start + values.length, n - end);
    install(ListStorage.of(result, result.length));
  }

  /** Replaces every {@code step}-th element from {@code start} by the given ones, all in range. */
  public synchronized boolean replaceStepped(int start, int step, Object[] values) {
    Fences.publish();
    int n = storage.size();
    long last = start + (long) (values.length - 1) * step;
    if (values.length > 0 && (start >= n || last >= n || last < 0)) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      install(storage.set(start + i * step, values[i]));
    }
    return true;
  }

  /** Removes {@code count} elements, every {@code step}-th from {@code start}; step is positive. */
  public synchronized void removeStepped(int start, int step, int count) {
    Object[] before = storage.toArray();
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
    install(ListStorage.of(result, kept));
  }

  private void install(ListStorage next) {
    if (next != storage) {
      if (!Sharing.isSingleThreaded()) {
        Fences.publish();
      }
      storage = next;
    }
  }
}
