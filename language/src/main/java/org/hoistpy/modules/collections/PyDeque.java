package org.hoistpy.modules.collections;

import java.util.Arrays;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * {@code collections.deque}: a ring of references. Every operation holds the monitor, so each is
 * one atomic step at either end (memory model, section 6); user code never runs under it.
 */
final class PyDeque extends PyObject {
  static final PyType TYPE = BuiltinTypes.define("collections.deque", PyDeque.class);
  private static final int INITIAL = 8;

  private Object[] ring = new Object[INITIAL];
  private int first;
  private int size;

  /** Below 0 without a limit. */
  private long maxLength = -1;

  /** Counts structural changes, so that iterators notice them. */
  private int changes;

  PyDeque(PyType type) {
    super(type.instanceShape());
  }

  synchronized void setMaxLength(long limit) {
    maxLength = limit;
  }

  synchronized long maxLength() {
    return maxLength;
  }

  synchronized int size() {
    return size;
  }

  synchronized int changes() {
    return changes;
  }

  private int slot(int index) {
    return (first + index) & (ring.length - 1);
  }

  private void grow() {
    if (size == ring.length) {
      Object[] items = toArray();
      ring = Arrays.copyOf(items, size * 2);
      first = 0;
    }
  }

  /** Adds on the right; a full deque loses its leftmost element. */
  synchronized void append(Object value) {
    if (maxLength == 0) {
      return;
    }
    if (maxLength > 0 && size == maxLength) {
      popLeft();
    }
    grow();
    ring[slot(size)] = value;
    size++;
    changes++;
  }

  synchronized void appendLeft(Object value) {
    if (maxLength == 0) {
      return;
    }
    if (maxLength > 0 && size == maxLength) {
      pop();
    }
    grow();
    first = (first - 1) & (ring.length - 1);
    ring[first] = value;
    size++;
    changes++;
  }

  /** The rightmost element, or null when there is none. */
  synchronized Object pop() {
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

  synchronized Object popLeft() {
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

  /** The element at an index, or null beyond the ends. */
  synchronized Object get(long index) {
    return index < 0 || index >= size ? null : ring[slot((int) index)];
  }

  /** False beyond the ends. */
  synchronized boolean set(long index, Object value) {
    if (index < 0 || index >= size) {
      return false;
    }
    ring[slot((int) index)] = value;
    return true;
  }

  synchronized void clear() {
    ring = new Object[INITIAL];
    first = 0;
    size = 0;
    changes++;
  }

  synchronized void rotate(long steps) {
    if (size < 2) {
      return;
    }
    int shift = (int) Math.floorMod(steps, (long) size);
    Object[] items = toArray();
    for (int i = 0; i < size; i++) {
      ring[slot((i + shift) % size)] = items[i];
    }
    changes++;
  }

  synchronized Object[] toArray() {
    Object[] items = new Object[size];
    for (int i = 0; i < size; i++) {
      items[i] = ring[slot(i)];
    }
    return items;
  }

  /** Replaces the content by other elements. */
  synchronized void replace(Object[] items) {
    clear();
    for (Object item : items) {
      append(item);
    }
  }

  /** Replaces the content unless it was changed since {@code seen}. */
  synchronized boolean replaceIfUnchanged(int seen, Object[] items) {
    if (changes != seen) {
      return false;
    }
    replace(items);
    return true;
  }
}
