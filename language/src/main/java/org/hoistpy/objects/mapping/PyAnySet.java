package org.hoistpy.objects.mapping;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/**
 * What set and frozenset share: a table of elements.
 *
 * <p>Thread-safety: as {@link HashStorage}: look-ups do not block, changes hold the monitor, user
 * code runs outside it and the outcome is re-validated.
 */
public abstract sealed class PyAnySet extends PyObject permits PySet, PyFrozenSet {
  /** Plain; a changed table object is published with a fence. */
  private SetTable table = new SetTable();

  protected PyAnySet(PyType type) {
    super(type.instanceShape());
  }

  SetTable table() {
    return table;
  }

  public final int size() {
    return table.used;
  }

  public final boolean contains(Object key) {
    return contains(key, Keys.hash(key));
  }

  @TruffleBoundary
  public final boolean contains(Object key, long hash) {
    while (true) {
      SetTable current = table;
      int slot = current.find(key, hash, false);
      if (slot != SetTable.UNKNOWN && current == table) {
        return slot >= 0;
      }
    }
  }

  /** {@link #contains(Object)} for an int; compiles to a loop. */
  public final boolean contains(long key) {
    long hash = Keys.hash(key);
    int slot = table.findLong(key, hash);
    return slot >= 0 || slot == SetTable.UNKNOWN && contains((Object) key, hash);
  }

  /** {@link #contains(Object)} for a str; compiles to a loop. */
  public final boolean contains(TruffleString key, long hash, TruffleString.EqualNode equalNode) {
    int slot = table.findString(key, hash, equalNode);
    return slot >= 0 || slot == SetTable.UNKNOWN && contains((Object) key, hash);
  }

  /** Adds an element; false when an equal one is there. For a frozenset only while it is made. */
  public final boolean add(Object key) {
    return add(key, Keys.hash(key));
  }

  @TruffleBoundary
  public final boolean add(Object key, long hash) {
    int slot;
    synchronized (this) {
      slot = table.find(key, hash, true);
      if (slot != SetTable.UNKNOWN) {
        return addNow(slot, key, hash);
      }
    }
    while (true) {
      SetTable seen;
      int changes;
      synchronized (this) {
        seen = table;
        changes = seen.changes;
      }
      slot = seen.find(key, hash, false);
      synchronized (this) {
        if (slot != SetTable.UNKNOWN && seen == table && changes == seen.changes) {
          return addNow(slot, key, hash);
        }
      }
    }
  }

  private boolean addNow(int slot, Object key, long hash) {
    if (slot >= 0) {
      return false;
    }
    table.insert(key, hash);
    if (table.needsResize()) {
      installTable(table.resized(table.growth()));
    }
    return true;
  }

  /** Removes an element; false when there is none that equals it. */
  @TruffleBoundary
  final boolean removeKey(Object key, long hash) {
    while (true) {
      SetTable seen;
      int changes;
      synchronized (this) {
        seen = table;
        changes = seen.changes;
      }
      int slot = seen.find(key, hash, false);
      synchronized (this) {
        if (slot != SetTable.UNKNOWN && seen == table && changes == seen.changes) {
          if (slot >= 0) {
            seen.remove(slot);
          }
          return slot >= 0;
        }
      }
    }
  }

  /** Removes and returns some element, or null when there is none. */
  final synchronized Object popKey() {
    if (table.used == 0) {
      return null;
    }
    int slot = table.fingerSlot();
    Object key = table.keys[slot];
    table.remove(slot);
    return key;
  }

  final void installTable(SetTable replacement) {
    if (!Sharing.isSingleThreaded()) {
      Fences.publish();
    }
    table = replacement;
  }

  /** Adds all elements of another set. */
  @TruffleBoundary
  public final void addAll(PyAnySet other) {
    SetTable source = other.tableCopyIfShared();
    if (other == this || source.used == 0) {
      return;
    }
    synchronized (this) {
      reserve(source.used);
      if (table.fill == 0) {
        if (table.mask == source.mask && !source.hasDummies()) {
          installTable(source.copy());
        } else {
          table.insertClean(source);
          table.changes++;
        }
        return;
      }
    }
    for (int i = 0; i < source.keys.length; i++) {
      Object key = source.keys[i];
      if (key != null && key != SetTable.DUMMY) {
        add(key, source.hashes[i]);
      }
    }
  }

  /** Grows the table for this many more elements at once. */
  public final synchronized void reserve(int more) {
    if ((table.fill + (long) more) * 5 >= table.mask * 3L) {
      installTable(table.resized((table.used + (long) more) * 2));
    }
  }

  private synchronized SetTable tableCopyIfShared() {
    return Sharing.isSingleThreaded() ? table : table.copy();
  }

  /** The elements in iteration order. */
  @TruffleBoundary
  public final synchronized Object[] toArray() {
    return table.toArray();
  }

  /** The exclusive or of all elements' scrambled hashes, from which a frozenset's hash is made. */
  @TruffleBoundary
  public final long mixedHash() {
    long mixed = 0;
    SetTable current = table;
    for (int i = 0; i < current.keys.length; i++) {
      Object key = current.keys[i];
      if (key != null && key != SetTable.DUMMY) {
        long hash = current.hashes[i];
        mixed ^= ((hash ^ 89869747L) ^ (hash << 16)) * 3644798167L;
      }
    }
    return mixed;
  }
}
