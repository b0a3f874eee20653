package org.hoistpy.objects.mapping;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.text.Strings;

/**
 * The ordered hash table of an ordinary dict.
 *
 * <p>Thread-safety: look-ups do not block and run on the table that was there when they began.
 * Changes hold the monitor once a second thread exists. User-defined equality runs outside the
 * monitor; the change is made only if the table is still the one that was searched, else the search
 * is repeated.
 */
public final class HashStorage extends DictStorage {
  /** Plain; a changed table object is published with a fence. */
  private HashTable table;

  public HashStorage() {
    table = HashTable.EMPTY;
  }

  /** A storage with room for this many entries. */
  public HashStorage(int expected) {
    table = expected == 0 ? HashTable.EMPTY : HashTable.forEntries(expected);
  }

  private HashStorage(HashTable table) {
    this.table = table;
  }

  HashTable table() {
    return table;
  }

  @Override
  public int size() {
    return table.live;
  }

  @Override
  @TruffleBoundary
  public Object get(Object key, long hash) {
    while (true) {
      HashTable current = table;
      int entry = current.find(key, hash);
      if (entry != HashTable.UNKNOWN && current == table) {
        return entry < 0 ? null : current.entries[2 * entry + 1];
      }
    }
  }

  /** {@link #get} for a str; compiles to a loop. */
  public Object get(TruffleString key, long hash, TruffleString.EqualNode equalNode) {
    HashTable current = table;
    int entry = findString(current, key, hash, equalNode);
    if (entry >= 0) {
      return current.entries[2 * entry + 1];
    }
    return entry == HashTable.ABSENT ? null : get((Object) key, hash);
  }

  private static int findString(
      HashTable current, TruffleString key, long hash, TruffleString.EqualNode equalNode) {
    int[] index = current.index;
    int mask = index.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int entry = index[slot] - 1;
      if (entry == HashTable.FREE - 1) {
        return HashTable.ABSENT;
      }
      if (entry >= 0 && current.hashes[entry] == hash) {
        Object stored = current.entries[2 * entry];
        if (stored == key) {
          return entry;
        }
        if (stored instanceof TruffleString string) {
          if (equalNode.execute(string, key, Strings.ENCODING)) {
            return entry;
          }
        } else if (stored != null) {
          return HashTable.UNKNOWN;
        }
      }
      perturb >>>= HashTable.PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
  }

  /** {@link #get} for an int; compiles to a loop. */
  public Object get(long key) {
    HashTable current = table;
    int entry = findLong(current, key, Keys.hash(key));
    if (entry >= 0) {
      return current.entries[2 * entry + 1];
    }
    return entry == HashTable.ABSENT ? null : get((Object) key, Keys.hash(key));
  }

  private static int findLong(HashTable current, long key, long hash) {
    int[] index = current.index;
    int mask = index.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int entry = index[slot] - 1;
      if (entry == HashTable.FREE - 1) {
        return HashTable.ABSENT;
      }
      if (entry >= 0 && current.hashes[entry] == hash) {
        Object stored = current.entries[2 * entry];
        if (stored instanceof Long number) {
          if (number == key) {
            return entry;
          }
        } else if (stored != null) {
          return HashTable.UNKNOWN;
        }
      }
      perturb >>>= HashTable.PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
  }

  /**
   * Replaces the value of an int key that is present; false when the caller must use {@link #put}.
   * Compiles to a loop.
   */
  public boolean replace(long key, Object value) {
    if (!Sharing.isSingleThreaded()) {
      return false;
    }
    HashTable current = table;
    int entry = findLong(current, key, Keys.hash(key));
    if (entry < 0) {
      return false;
    }
    current.entries[2 * entry + 1] = value;
    return true;
  }

  /** As {@link #replace(long, Object)} for a str key. */
  public boolean replace(
      TruffleString key, long hash, Object value, TruffleString.EqualNode equalNode) {
    if (!Sharing.isSingleThreaded()) {
      return false;
    }
    HashTable current = table;
    int entry = findString(current, key, hash, equalNode);
    if (entry < 0) {
      return false;
    }
    current.entries[2 * entry + 1] = value;
    return true;
  }

  @Override
  @TruffleBoundary
  public void put(Object key, long hash, Object value) {
    if (Sharing.isSingleThreaded()) {
      HashTable current = table;
      int entry = search(current, key, hash);
      putNow(entry, key, hash, value);
      return;
    }
    synchronized (this) {
      int entry = table.findSimple(key, hash);
      if (entry != HashTable.UNKNOWN) {
        putNow(entry, key, hash, value);
        return;
      }
    }
    Snapshot seen;
    do {
      seen = snapshot();
      seen.entry = seen.table.find(key, hash);
    } while (!putIfCurrent(seen, key, hash, value));
  }

  private synchronized boolean putIfCurrent(Snapshot seen, Object key, long hash, Object value) {
    if (!isCurrent(seen)) {
      return false;
    }
    putNow(seen.entry, key, hash, value);
    return true;
  }

  @Override
  @TruffleBoundary
  public Object putIfAbsent(Object key, long hash, Object value) {
    while (true) {
      Snapshot seen = snapshot();
      seen.entry = seen.table.find(key, hash);
      synchronized (this) {
        if (isCurrent(seen)) {
          if (seen.entry >= 0) {
            return seen.table.entries[2 * seen.entry + 1];
          }
          putNow(HashTable.ABSENT, key, hash, value);
          return null;
        }
      }
    }
  }

  @Override
  @TruffleBoundary
  public Object remove(Object key, long hash) {
    while (true) {
      Snapshot seen = snapshot();
      seen.entry = seen.table.find(key, hash);
      synchronized (this) {
        if (isCurrent(seen)) {
          return seen.entry < 0 ? null : seen.table.removeEntry(seen.entry);
        }
      }
    }
  }

  @Override
  @TruffleBoundary
  public synchronized Object[] removeLast() {
    HashTable current = table;
    for (int entry = current.tail - 1; entry >= 0; entry--) {
      Object key = current.entries[2 * entry];
      if (key != null) {
        Object[] result = {key, current.entries[2 * entry + 1]};
        current.removeEntry(entry);
        current.tail = entry;
        return result;
      }
    }
    return null;
  }

  @Override
  public synchronized void clear() {
    table = HashTable.EMPTY;
  }

  @Override
  @TruffleBoundary
  public synchronized HashStorage copy() {
    return new HashStorage(table.copy());
  }

  @Override
  public DictCursor cursor() {
    return new HashCursor(this);
  }

  @Override
  public DictCursor reverseCursor() {
    return new HashReverseCursor(this);
  }

  /** Searches with user code, again and again until the table stayed the same. */
  private int search(HashTable seen, Object key, long hash) {
    HashTable current = seen;
    while (true) {
      int changes = current.changes;
      int entry = current.find(key, hash);
      if (entry != HashTable.UNKNOWN && current == table && changes == current.changes) {
        return entry;
      }
      current = table;
    }
  }

  private void putNow(int entry, Object key, long hash, Object value) {
    HashTable current = table;
    if (entry >= 0) {
      if (!Sharing.isSingleThreaded()) {
        Fences.publish();
      }
      current.entries[2 * entry + 1] = value;
      return;
    }
    if (current.isFull()) {
      current = current.rebuilt(Math.max(current.live + 1, current.live * 2));
      current.append(key, hash, value);
      Fences.publish();
      table = current;
    } else {
      current.append(key, hash, value);
    }
  }

  private synchronized Snapshot snapshot() {
    return new Snapshot(table);
  }

  private boolean isCurrent(Snapshot seen) {
    return seen.entry != HashTable.UNKNOWN
        && seen.table == table
        && seen.changes == seen.table.changes;
  }

  /** A table as it was: any insertion or removal changes the table or its counter. */
  private static final class Snapshot {
    final HashTable table;
    final int changes;
    int entry;

    Snapshot(HashTable table) {
      this.table = table;
      this.changes = table.changes;
    }
  }
}
