package org.hoistpy.objects.mapping;

import org.hoistpy.memory.Fences;
import org.hoistpy.memory.sharing.Sharing;

/**
 * The arrays of a {@link HashStorage}: an open-addressed index over entries in insertion order, as
 * CPython's compact dict. Entry slots are never used twice, so that a racing reader can never pair
 * one key with another's value; a grown or compacted table is a new object.
 *
 * <p>Thread-safety: written under the storage's lock; read without. A reader that meets an entry
 * which is not fully visible sees a null key or value and looks again under the lock.
 */
final class HashTable {
  static final int MINIMUM = 8;
  static final int FREE = 0;
  static final int DELETED = -1;
  static final int PERTURB_SHIFT = 5;

  /** What a {@link #find} may answer besides an entry. */
  static final int ABSENT = -1;

  /** Only user code can tell. */
  static final int UNKNOWN = -2;

  /** Stands for every empty dict; never written. */
  static final HashTable EMPTY = new HashTable(1, 0);

  /**
   * Stands for a table while several entries of it change in one step: no key is found in it, and
   * whoever meets it waits for the dict's lock. Never written.
   */
  static final HashTable CHANGING = new HashTable(1, 0);

  /** Entry number plus one, {@link #FREE} or {@link #DELETED}; the length is a power of two. */
  final int[] index;

  final long[] hashes;

  /** Key and value alternating; both null where an entry was removed. */
  final Object[] entries;

  /** Entries ever written. Plain. */
  int used;

  /** Entries present. Plain. */
  int live;

  /** Grows with every insertion and removal. Plain. */
  int changes;

  /** No entry is present from here on; where the search for the last one starts. Plain. */
  int tail;

  /** No entry is present before this one; where the search for the first one starts. Plain. */
  int head;

  /** The slots before this one were never written; for entries that become the first. Plain. */
  int front;

  private HashTable(int indexSize, int capacity) {
    index = new int[indexSize];
    hashes = new long[capacity];
    entries = new Object[2 * capacity];
  }

  /** A table with room for this many entries. */
  static HashTable forEntries(int count) {
    int size = MINIMUM;
    while (size * 2L / 3 < count) {
      size <<= 1;
    }
    return new HashTable(size, (int) (size * 2L / 3));
  }

  /** A table with the present entries of this one and room for {@code count} in all. */
  HashTable rebuilt(int count) {
    HashTable result = forEntries(Math.max(count, live));
    for (int entry = 0; entry < used; entry++) {
      Object key = entries[2 * entry];
      if (key != null) {
        result.append(key, hashes[entry], entries[2 * entry + 1]);
      }
    }
    return result;
  }

  /**
   * A table with the same entries in which this one is the last or the first, and with room for as
   * many such moves as there are entries.
   */
  HashTable rebuiltWith(int moved, boolean last) {
    int room = last ? 0 : live;
    HashTable result = forEntries(2 * live + room);
    result.used = room;
    result.front = room;
    result.head = room;
    if (!last) {
      result.append(entries[2 * moved], hashes[moved], entries[2 * moved + 1]);
    }
    for (int entry = front; entry < used; entry++) {
      Object key = entries[2 * entry];
      if (key != null && entry != moved) {
        result.append(key, hashes[entry], entries[2 * entry + 1]);
      }
    }
    if (last) {
      result.append(entries[2 * moved], hashes[moved], entries[2 * moved + 1]);
    }
    return result;
  }

  HashTable copy() {
    if (live == 0) {
      return EMPTY;
    }
    if (live < used) {
      return rebuilt(live);
    }
    HashTable result = new HashTable(index.length, hashes.length);
    System.arraycopy(index, 0, result.index, 0, index.length);
    System.arraycopy(hashes, 0, result.hashes, 0, used);
    System.arraycopy(entries, 0, result.entries, 0, 2 * used);
    result.used = used;
    result.tail = used;
    result.live = live;
    return result;
  }

  boolean isFull() {
    return used == hashes.length;
  }

  /** Adds an entry whose key is known to be absent; there is room. */
  void append(Object key, long hash, Object value) {
    int mask = index.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (index[slot] > 0) {
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
    int entry = used;
    hashes[entry] = hash;
    entries[2 * entry + 1] = value;
    entries[2 * entry] = key;
    if (!Sharing.isSingleThreaded()) {
      Fences.publish();
    }
    index[slot] = entry + 1;
    used = entry + 1;
    tail = entry + 1;
    live++;
    changes++;
  }

  /** Removes a present entry and answers its value. */
  Object removeEntry(int entry) {
    index[slotOf(entry)] = DELETED;
    Object value = entries[2 * entry + 1];
    entries[2 * entry] = null;
    entries[2 * entry + 1] = null;
    live--;
    changes++;
    return value;
  }

  /** Where the index has a present entry. */
  private int slotOf(int entry) {
    int mask = index.length - 1;
    long hash = hashes[entry];
    int slot = (int) hash & mask;
    long perturb = hash;
    while (index[slot] != entry + 1) {
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
    return slot;
  }

  /** The first entry that is present, or {@link #ABSENT}. */
  int first() {
    if (live == 0) {
      return ABSENT;
    }
    while (entries[2 * head] == null) {
      head++;
    }
    return head;
  }

  /** The last entry that is present, or {@link #ABSENT}. */
  int last() {
    if (live == 0) {
      return ABSENT;
    }
    while (entries[2 * tail - 2] == null) {
      tail--;
    }
    return tail - 1;
  }

  /** Makes an entry the last; there is room. */
  void moveToLast(int entry) {
    move(entry, used);
    used++;
    tail = used;
  }

  /** Makes an entry the first; there is room before the others. */
  void moveToFirst(int entry) {
    move(entry, front - 1);
    front--;
    head = front;
  }

  /**
   * Gives an entry a new slot. Its place in the index goes over from one to the other, so that a
   * reader finds the key there, or meets an entry that is gone and looks again under the lock.
   */
  private void move(int entry, int target) {
    hashes[target] = hashes[entry];
    entries[2 * target + 1] = entries[2 * entry + 1];
    entries[2 * target] = entries[2 * entry];
    int slot = slotOf(entry);
    Fences.publish();
    index[slot] = target + 1;
    Fences.publish();
    entries[2 * entry] = null;
    entries[2 * entry + 1] = null;
    changes++;
  }

  /** The key's entry, {@link #ABSENT} or {@link #UNKNOWN}; runs no user code. */
  int findSimple(Object key, long hash) {
    int mask = index.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int entry = index[slot] - 1;
      if (entry == FREE - 1) {
        return ABSENT;
      }
      if (entry >= 0 && hashes[entry] == hash) {
        Object stored = entries[2 * entry];
        int same = stored == null ? KeyEquality.DIFFERENT : Keys.compare(stored, key);
        if (same != KeyEquality.DIFFERENT) {
          return same == KeyEquality.SAME ? entry : UNKNOWN;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
  }

  /**
   * As {@link #findSimple}, asking user code where needed. The table may change meanwhile; {@link
   * #UNKNOWN} when an entry did that had been compared or was to be.
   */
  int find(Object key, long hash) {
    int mask = index.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int entry = index[slot] - 1;
      if (entry == FREE - 1) {
        return ABSENT;
      }
      if (entry >= 0 && hashes[entry] == hash) {
        Object stored = entries[2 * entry];
        boolean same = stored != null && Keys.equal(stored, key);
        if (stored == null || entries[2 * entry] != stored) {
          return UNKNOWN;
        }
        if (same) {
          return entry;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
  }
}
