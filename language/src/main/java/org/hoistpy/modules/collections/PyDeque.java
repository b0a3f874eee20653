package org.hoistpy.modules.collections;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.function.Supplier;
import org.hoistpy.memory.sharing.ObjectLock;
import org.hoistpy.memory.sharing.Shareable;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.SharedContents;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * {@code collections.deque}: a ring of references. Every operation on a shared deque holds its
 * lock, so each is one atomic step at either end (memory model, section 6); user code never runs
 * under it. What is stored into a shared deque becomes shared.
 */
final class PyDeque extends PyObject implements Shareable, SharedContents {
  static final PyType TYPE = BuiltinTypes.define("collections.deque", PyDeque.class);
  private static final ObjectLock LOCK = ObjectLock.of(MethodHandles.lookup(), PyDeque.class);
  private static final int INITIAL = 8;

  private Object[] ring = new Object[INITIAL];
  private int first;
  private int size;

  /** Below 0 without a limit. */
  private long maxLength = -1;

  /** Counts structural changes, so that iterators notice them. */
  private int changes;

  /** Access mode: by {@link ObjectLock}. */
  private int sharingState;

  PyDeque(PyType type) {
    super(type.instanceShape());
  }

  @Override
  public void becomeShared() {
    if (sharingState == ObjectLock.LOCAL) {
      sharingState = ObjectLock.FREE;
    }
  }

  private boolean lock() {
    if (Sharing.isLocal(sharingState)) {
      return false;
    }
    LOCK.lock(this);
    return true;
  }

  private boolean lockFor(Object value) {
    if (!Sharing.isLocal(sharingState)) {
      Sharing.share(value);
    }
    return lock();
  }

  private void unlock(boolean locked) {
    if (locked) {
      LOCK.unlock(this);
    }
  }

  private <T> T atomically(Supplier<T> step) {
    boolean locked = lock();
    try {
      return step.get();
    } finally {
      unlock(locked);
    }
  }

  void setMaxLength(long limit) {
    maxLength = limit;
  }

  long maxLength() {
    return maxLength;
  }

  int size() {
    return size;
  }

  int changes() {
    return changes;
  }

  private int slot(int index) {
    return (first + index) & (ring.length - 1);
  }

  private void grow() {
    if (size == ring.length) {
      Object[] items = items();
      ring = Arrays.copyOf(items, size * 2);
      first = 0;
    }
  }

  private Object[] items() {
    Object[] items = new Object[size];
    for (int i = 0; i < size; i++) {
      items[i] = ring[slot(i)];
    }
    return items;
  }

  /** Adds on the right; a full deque loses its leftmost element. */
  void append(Object value) {
    boolean locked = lockFor(value);
    try {
      appendNow(value);
    } finally {
      unlock(locked);
    }
  }

  private void appendNow(Object value) {
    if (maxLength == 0) {
      return;
    }
    if (maxLength > 0 && size == maxLength) {
      popLeftNow();
    }
    grow();
    ring[slot(size)] = value;
    size++;
    changes++;
  }

  void appendLeft(Object value) {
    boolean locked = lockFor(value);
    try {
      appendLeftNow(value);
    } finally {
      unlock(locked);
    }
  }

  private void appendLeftNow(Object value) {
    if (maxLength == 0) {
      return;
    }
    if (maxLength > 0 && size == maxLength) {
      popNow();
    }
    grow();
    first = (first - 1) & (ring.length - 1);
    ring[first] = value;
    size++;
    changes++;
  }

  /** The rightmost element, or null when there is none. */
  Object pop() {
    boolean locked = lock();
    try {
      return popNow();
    } finally {
      unlock(locked);
    }
  }

  private Object popNow() {
    if (size == 0) {
      return null;
    }
    size--;
    changes++;
    int slot = slot(size);
    Object value = ring[slot];
    ring[slot] = null;
    return value;
  }

  Object popLeft() {
    boolean locked = lock();
    try {
      return popLeftNow();
    } finally {
      unlock(locked);
    }
  }

  private Object popLeftNow() {
    if (size == 0) {
      return null;
    }
    Object value = ring[first];
    ring[first] = null;
    first = (first + 1) & (ring.length - 1);
    size--;
    changes++;
    return value;
  }

  /** The element at an index, negative from the end, or null beyond the ends. */
  Object get(long index) {
    return atomically(() -> isInside(index) ? ring[slot(absolute(index))] : null);
  }

  private boolean isInside(long index) {
    return index >= -size && index < size;
  }

  private int absolute(long index) {
    return (int) (index < 0 ? index + size : index);
  }

  /** False beyond the ends. */
  boolean set(long index, Object value) {
    boolean locked = lockFor(value);
    try {
      boolean inside = isInside(index);
      if (inside) {
        ring[slot(absolute(index))] = value;
      }
      return inside;
    } finally {
      unlock(locked);
    }
  }

  void clear() {
    atomically(
        () -> {
          clearNow();
          return null;
        });
  }

  private void clearNow() {
    ring = new Object[INITIAL];
    first = 0;
    size = 0;
    changes++;
  }

  void rotate(long steps) {
    atomically(
        () -> {
          if (size >= 2) {
            int shift = (int) Math.floorMod(steps, (long) size);
            Object[] items = items();
            for (int i = 0; i < size; i++) {
              ring[slot((i + shift) % size)] = items[i];
            }
            changes++;
          }
          return null;
        });
  }

  void reverse() {
    atomically(
        () -> {
          Object[] items = items();
          for (int i = 0; i < size; i++) {
            ring[slot(i)] = items[size - 1 - i];
          }
          changes++;
          return null;
        });
  }

  /** Removes the element at an index, negative from the end; false beyond the ends. */
  boolean removeAt(long index) {
    return atomically(
        () -> {
          boolean inside = isInside(index);
          if (inside) {
            Object[] items = items();
            int at = absolute(index);
            System.arraycopy(items, at + 1, items, at, items.length - at - 1);
            replaceNow(Arrays.copyOf(items, items.length - 1));
          }
          return inside;
        });
  }

  /** Inserts before an index that is clamped; false when the deque is full. */
  boolean insert(long index, Object value) {
    boolean locked = lockFor(value);
    try {
      if (maxLength >= 0 && size >= maxLength) {
        return false;
      }
      long from = index < 0 ? Math.max(0, index + size) : index;
      int at = (int) Math.min(from, size);
      Object[] items = Arrays.copyOf(items(), size + 1);
      System.arraycopy(items, at, items, at + 1, size - at);
      items[at] = value;
      replaceNow(items);
      return true;
    } finally {
      unlock(locked);
    }
  }

  Object[] toArray() {
    return atomically(this::items);
  }

  boolean isShared() {
    return !Sharing.isLocal(sharingState);
  }

  @Override
  public Object[] contentsIfShared() {
    return isShared() ? toArray() : null;
  }

  /** Replaces the content by other elements. */
  void replace(Object[] items) {
    boolean locked = lockFor(items);
    try {
      replaceNow(items);
    } finally {
      unlock(locked);
    }
  }

  private void replaceNow(Object[] items) {
    clearNow();
    for (Object item : items) {
      appendNow(item);
    }
  }

  /** Replaces the content unless it was changed since {@code seen}. */
  boolean replaceIfUnchanged(int seen, Object[] items) {
    boolean locked = lock();
    try {
      if (changes != seen) {
        return false;
      }
      replaceNow(items);
      return true;
    } finally {
      unlock(locked);
    }
  }
}
