package org.hoistpy.objects.sequence;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.MethodHandles;
import java.util.function.IntFunction;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.Mutation;
import org.hoistpy.memory.policy.Elements;
import org.hoistpy.memory.sharing.ObjectLock;
import org.hoistpy.memory.sharing.Shareable;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A Python list (language reference 3.2, "Mutable sequences"), subclass instances included.
 *
 * <p>Thread-safety: every method is one atomic step. A list that one thread alone can reach takes
 * no lock; a shared one takes its {@link ObjectLock} for changes, and for reads that meet a slot
 * which may be in the middle of one. What is stored into a shared list becomes shared. Indices are
 * already normalised by the caller; an index outside the list answers null or false.
 */
public final class PyList extends PyObject implements Shareable {
  private static final ObjectLock LOCK = ObjectLock.of(MethodHandles.lookup(), PyList.class);

  /** Plain; replaced as a whole when the kind of the elements changes. */
  private ListStorage storage;

  /** Access mode: by {@link ObjectLock}. */
  private int sharingState;

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

  @Override
  public void becomeShared() {
    if (sharingState == ObjectLock.LOCAL) {
      sharingState = ObjectLock.FREE;
    }
  }

  /** Whether only the calling thread can reach the list. */
  public boolean isLocal() {
    return Sharing.isLocal(sharingState);
  }

  /**
   * The storage of this moment, for specialised nodes; see {@link ListStorage} for what is safe.
   */
  public ListStorage storage() {
    ListStorage current = storage;
    if (current == null) {
      // Never so: the compiler need not ask again with every question about the kind.
      throw CompilerDirectives.shouldNotReachHere();
    }
    return current;
  }

  public int size() {
    return storage.size();
  }

  /** The element, or null when the index is not within the list. */
  public Object get(int index) {
    ListStorage current = storage;
    if (isLocal()) {
      return current.get(index);
    }
    Object value = getShared(current, index);
    Elements.afterRead();
    return value;
  }

  private Object getShared(ListStorage current, int index) {
    Object value = current.getRacy(index);
    return value != null ? value : getLocked(index);
  }

  @TruffleBoundary
  private Object getLocked(int index) {
    LOCK.lock(this);
    try {
      return storage.get(index);
    } finally {
      LOCK.unlock(this);
    }
  }

  /**
   * The element at a negative index, where the end is that of the same moment; null when there is
   * none. In place in compiled code unless another thread holds the lock.
   */
  public Object getFromEnd(long index) {
    if (isLocal()) {
      return fromEnd(storage, index);
    }
    if (!LOCK.tryLock(this)) {
      return getFromEndLocked(index);
    }
    Object value = fromEnd(storage, index);
    LOCK.unlock(this);
    Elements.afterRead();
    return value;
  }

  @TruffleBoundary
  private Object getFromEndLocked(long index) {
    return atomically(current -> fromEnd(current, index));
  }

  private static Object fromEnd(ListStorage current, long index) {
    long at = index + current.size();
    return at < 0 ? null : current.get((int) at);
  }

  /** Replaces an element, counted from the end where negative; false when there is none. */
  public boolean set(long index, Object value) {
    return isLocal() ? setNow(index, value) : setLocked(index, value);
  }

  @TruffleBoundary
  private boolean setLocked(long index, Object value) {
    Sharing.share(value);
    LOCK.lock(this);
    try {
      return setNow(index, value);
    } finally {
      LOCK.unlock(this);
    }
  }

  /**
   * Replaces an element of a shared list in place, in compiled code too; false where that needs
   * more: another kind of storage than {@code seen}, or waiting for another thread.
   *
   * @param seen the list's storage of a moment ago
   */
  public boolean setShared(ListStorage seen, int index, long value) {
    if (!LOCK.tryLock(this)) {
      return false;
    }
    boolean done = storage == seen && seen instanceof LongStorage longs && longs.put(index, value);
    LOCK.unlock(this);
    return done;
  }

  /** {@link #setShared(ListStorage, int, long)} for floats. */
  public boolean setShared(ListStorage seen, int index, double value) {
    if (!LOCK.tryLock(this)) {
      return false;
    }
    boolean done =
        storage == seen && seen instanceof DoubleStorage doubles && doubles.put(index, value);
    LOCK.unlock(this);
    return done;
  }

  /** {@link #setShared(ListStorage, int, long)} for any object. */
  public boolean setShared(ListStorage seen, int index, Object value) {
    Sharing.share(value);
    if (!LOCK.tryLock(this)) {
      return false;
    }
    boolean done =
        storage == seen && seen instanceof ObjectStorage objects && objects.put(index, value);
    LOCK.unlock(this);
    return done;
  }

  private boolean setNow(long index, Object value) {
    ListStorage current = storage;
    int n = current.size();
    long at = index < 0 ? index + n : index;
    if (at < 0 || at >= n) {
      return false;
    }
    install(current.set((int) at, value));
    return true;
  }

  /** Appends; in place in compiled code where the storage is of the value's kind. */
  public void append(Object value) {
    if (isLocal()) {
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
      appendSlowly(value);
    } else if (Mutation.UNSYNCHRONISED_APPEND.isActive()) {
      appendSlowly(value);
    } else if (!appendShared(value)) {
      appendLocked(value);
    }
  }

  /** An append to a shared list that needs neither room nor another storage, in place. */
  private boolean appendShared(Object value) {
    Sharing.share(value);
    if (!LOCK.tryLock(this)) {
      return false;
    }
    ListStorage current = storage;
    boolean done =
        current instanceof ObjectStorage objects
            ? objects.appendIfRoom(value)
            : current instanceof LongStorage longs
                && value instanceof Long element
                && longs.appendIfRoom(element);
    LOCK.unlock(this);
    return done;
  }

  @TruffleBoundary
  private void appendSlowly(Object value) {
    install(storage.append(value));
  }

  @TruffleBoundary
  private void appendLocked(Object value) {
    LOCK.lock(this);
    try {
      install(storage.append(value));
    } finally {
      LOCK.unlock(this);
    }
  }

  /** Inserts before the index, which is clamped to the list's bounds. */
  public void insert(long index, Object value) {
    if (isLocal()) {
      insertNow(index, value);
      return;
    }
    Sharing.share(value);
    LOCK.lock(this);
    try {
      insertNow(index, value);
    } finally {
      LOCK.unlock(this);
    }
  }

  private void insertNow(long index, Object value) {
    int n = storage.size();
    long at = index < 0 ? Math.max(0, index + n) : Math.min(index, n);
    install(storage.insert((int) at, value));
  }

  /** Removes and returns the element at an index that may be negative; null when out of range. */
  public Object remove(long index) {
    if (isLocal()) {
      return removeNow(index);
    }
    LOCK.lock(this);
    try {
      return removeNow(index);
    } finally {
      LOCK.unlock(this);
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
   * Removes an element that was found at {@code index} and compared outside the lock, wherever it
   * stands now; false when it is gone.
   */
  public boolean removeSame(int index, Object element) {
    return atomically(
        current -> {
          int at = ListSlices.find(current, index, element);
          if (at >= 0) {
            install(current.removeRange(at, at + 1));
          }
          return at >= 0;
        });
  }

  /** Takes a new storage with the same elements and no spare room, for a sort to watch. */
  public ObjectStorage freeze() {
    return atomically(
        current -> {
          ObjectStorage frozen = current.toObjects(0);
          storage = frozen;
          return frozen;
        });
  }

  /**
   * Removes and returns the last element, in place in compiled code; null when there is none or
   * only {@link #remove} can tell.
   */
  public Object removeLast() {
    ListStorage current = storage;
    if (!isLocal() || current.size() == 0) {
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

  /** Runs a step that is to be atomic; the step runs no Python code. */
  @TruffleBoundary
  <T> T atomically(Step<T> step) {
    if (isLocal()) {
      return step.on(storage);
    }
    LOCK.lock(this);
    try {
      return step.on(storage);
    } finally {
      LOCK.unlock(this);
    }
  }

  /** One atomic step on a list's storage. */
  interface Step<T> {
    T on(ListStorage current);
  }

  public void clear() {
    replaceStorage(EmptyStorage.EMPTY);
  }

  public void reverse() {
    atomically(
        current -> {
          current.reverse();
          return null;
        });
  }

  /** The elements in a new array. */
  public Object[] toArray() {
    return isLocal() ? storage.toArray() : atomically(ListStorage::toArray);
  }

  /** A storage of its own with all elements. */
  public ListStorage copyStorage() {
    return atomically(current -> current.copySlice(0, 1, current.size()));
  }

  /**
   * A storage of its own with a slice.
   *
   * @param slice what is selected from a list of a length
   */
  public ListStorage copySlice(IntFunction<SliceBounds> slice) {
    return atomically(
        current -> {
          SliceBounds bounds = slice.apply(current.size());
          return ListSlices.copy(current, bounds.start(), bounds.intStep(), bounds.count());
        });
  }

  /** A storage of its own with the elements repeated; null when it would be too long. */
  public ListStorage repeatedStorage(long times) {
    return atomically(current -> ListSlices.repeated(current, times));
  }

  /** {@code list *= times} in one step; false when it would be too long. */
  public boolean repeatInPlace(long times) {
    return atomically(
        current -> {
          ListStorage repeated = ListSlices.repeated(current, times);
          if (repeated != null) {
            install(repeated);
          }
          return repeated != null;
        });
  }

  /** Makes the storage the list's contents: {@code list[:] = …}, {@code sort}. */
  public void replaceStorage(ListStorage replacement) {
    shareElements(replacement);
    atomically(
        current -> {
          install(replacement);
          return null;
        });
  }

  /**
   * As {@link #replaceStorage}, unless the list was changed.
   *
   * @param seen the storage that was installed, without room to grow
   * @param array its array
   * @param before what the array held then
   */
  public boolean replaceIfUnchanged(
      ObjectStorage seen, Object[] array, Object[] before, ListStorage replacement) {
    shareElements(replacement);
    return atomically(
        current -> {
          boolean same = current == seen && seen.items() == array && seen.size() == before.length;
          for (int i = 0; same && i < before.length; i++) {
            same = array[i] == before[i];
          }
          if (same) {
            install(replacement);
          }
          return same;
        });
  }

  /** Appends all elements of a storage that nobody else changes. */
  public void appendAll(ListStorage other) {
    shareElements(other);
    atomically(
        current -> {
          install(current.appendAll(other));
          return null;
        });
  }

  /**
   * Replaces a slice by the values; one with a step only by as many.
   *
   * @param slice what is selected from a list of a length
   * @param values not of this list, and not changed meanwhile
   * @return how many elements the slice has
   */
  public int replaceSlice(IntFunction<SliceBounds> slice, ListStorage values) {
    shareElements(values);
    return atomically(
        current -> {
          SliceBounds bounds = slice.apply(current.size());
          if (bounds.step() == 1) {
            int end = Math.max(bounds.start(), bounds.stop());
            install(ListSlices.replaceRange(current, bounds.start(), end, values, isLocal()));
          } else if (values.size() == bounds.count()) {
            for (int i = 0; i < values.size(); i++) {
              install(storage.set(bounds.index(i), values.get(i)));
            }
          }
          return bounds.count();
        });
  }

  /**
   * Removes a slice.
   *
   * @param slice what is selected from a list of a length
   */
  public void removeSlice(IntFunction<SliceBounds> slice) {
    atomically(
        current -> {
          SliceBounds up = slice.apply(current.size()).ascending();
          if (up.count() == 0) {
            return null;
          }
          if (up.step() == 1) {
            install(current.removeRange(up.start(), up.start() + up.count()));
          } else {
            install(ListSlices.withoutStepped(current, up.start(), up.intStep(), up.count()));
          }
          return null;
        });
  }

  private void shareElements(Object values) {
    if (!isLocal()) {
      Sharing.share(values);
    }
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
