package org.hoistpy.objects.mapping;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.invoke.MethodHandles;
import java.util.function.Supplier;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.policy.Elements;
import org.hoistpy.memory.sharing.ObjectLock;
import org.hoistpy.memory.sharing.Shareable;
import org.hoistpy.memory.sharing.Sharing;

/**
 * The ordered hash table of an ordinary dict.
 *
 * <p>Thread-safety: look-ups do not block and run on the table that was there when they began.
 * Changes hold the {@link ObjectLock} while the dict is shared, and share what they store.
 * User-defined equality runs outside the lock; the change is made only if the table is still the
 * one that was searched, else the search is repeated.
 */
public final class HashStorage extends DictStorage implements OrderedStorage, Shareable {
  private static final ObjectLock LOCK = ObjectLock.of(MethodHandles.lookup(), HashStorage.class);

  /** Plain; a changed table object is published with a fence. */
  private HashTable table;

  /** Access mode: by {@link ObjectLock}. */
  private int sharingState;

  /** Where the entries went, so that a change that comes late goes there too; under the lock. */
  private DictStorage successor;

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

  /** The table, after a change of several entries that is under way. */
  HashTable table() {
    HashTable current = table;
    return injectBranchProbability(SLOWPATH_PROBABILITY, current == HashTable.CHANGING)
        ? changedTable()
        : current;
  }

  @TruffleBoundary
  private HashTable changedTable() {
    return atomically(() -> table);
  }

  @Override
  public void becomeShared() {
    if (sharingState == ObjectLock.LOCAL) {
      sharingState = ObjectLock.FREE;
    }
  }

  @Override
  public boolean isShared() {
    return !isLocal();
  }

  private boolean isLocal() {
    return Sharing.isLocal(sharingState);
  }

  /** Moves all entries to another storage, which stands for this one from now on. */
  @TruffleBoundary
  void moveTo(DictStorage other) {
    LOCK.lock(this);
    try {
      DictCursor entries = cursor();
      while (entries.advance()) {
        other.put(entries.key(), entries.hash(), entries.value());
      }
      successor = other;
    } finally {
      LOCK.unlock(this);
    }
  }

  @Override
  public int size() {
    return table().live;
  }

  @Override
  @TruffleBoundary
  public Object get(Object key, long hash) {
    HashTable current = table();
    while (true) {
      int entry = current.find(key, hash);
      Object value = entry < 0 ? null : current.entries[2 * entry + 1];
      if (current == table && (value != null || entry == HashTable.ABSENT)) {
        return value;
      }
      // The entry is being removed or moved.
      current = changedTable();
    }
  }

  /** {@link #get} for a str; compiles to a loop. */
  public Object get(TruffleString key, long hash, TruffleString.EqualNode equalNode) {
    HashTable current = table;
    int entry = HashSearch.findString(current, key, hash, equalNode);
    if (entry >= 0) {
      Object value = current.entries[2 * entry + 1];
      Elements.afterRead();
      return isGone(value) ? get((Object) key, hash) : value;
    }
    return isUncertain(current, entry) ? get((Object) key, hash) : null;
  }

  /** {@link #get} for an int; compiles to a loop. */
  public Object get(long key) {
    HashTable current = table;
    int entry = HashSearch.findLong(current, key, Keys.hash(key));
    if (entry >= 0) {
      Object value = current.entries[2 * entry + 1];
      Elements.afterRead();
      return isGone(value) ? get((Object) key, Keys.hash(key)) : value;
    }
    return isUncertain(current, entry) ? get((Object) key, Keys.hash(key)) : null;
  }

  /** Whether another thread has removed or moved the entry after it was found. */
  private static boolean isGone(Object value) {
    return injectBranchProbability(SLOWPATH_PROBABILITY, value == null);
  }

  private static boolean isUncertain(HashTable searched, int entry) {
    return injectBranchProbability(
        SLOWPATH_PROBABILITY, entry == HashTable.UNKNOWN || searched == HashTable.CHANGING);
  }

  /**
   * Replaces the value of an int key that is present; false when the caller must use {@link #put}.
   * Compiles to a loop.
   */
  public boolean replace(long key, Object value) {
    if (isLocal()) {
      HashTable current = table;
      return replaced(current, HashSearch.findLong(current, key, Keys.hash(key)), value);
    }
    if (!lockFor(value)) {
      return false;
    }
    HashTable current = table;
    boolean done =
        successor == null
            && replaced(current, HashSearch.findLong(current, key, Keys.hash(key)), value);
    LOCK.unlock(this);
    return done;
  }

  /** As {@link #replace(long, Object)} for a str key. */
  public boolean replace(
      TruffleString key, long hash, Object value, TruffleString.EqualNode equalNode) {
    if (isLocal()) {
      HashTable current = table;
      return replaced(current, HashSearch.findString(current, key, hash, equalNode), value);
    }
    if (!lockFor(value)) {
      return false;
    }
    HashTable current = table;
    boolean done =
        successor == null
            && replaced(current, HashSearch.findString(current, key, hash, equalNode), value);
    LOCK.unlock(this);
    return done;
  }

  private boolean lockFor(Object value) {
    Sharing.share(value);
    return LOCK.tryLock(this);
  }

  private static boolean replaced(HashTable current, int entry, Object value) {
    if (entry < 0) {
      return false;
    }
    current.entries[2 * entry + 1] = value;
    return true;
  }

  @Override
  @TruffleBoundary
  public void put(Object key, long hash, Object value) {
    if (isLocal()) {
      int entry = search(table, key, hash);
      // User code that compared may have shared the dict.
      if (isLocal()) {
        putNow(entry, key, hash, value);
        return;
      }
    }
    Sharing.share(key);
    Sharing.share(value);
    update(
        key,
        hash,
        entry -> {
          putNow(entry, key, hash, value);
          return null;
        },
        late -> {
          late.put(key, hash, value);
          return null;
        });
  }

  @Override
  @TruffleBoundary
  public Object putIfAbsent(Object key, long hash, Object value) {
    if (!isLocal()) {
      Sharing.share(key);
      Sharing.share(value);
    }
    return update(
        key,
        hash,
        entry -> {
          if (entry >= 0) {
            return table.entries[2 * entry + 1];
          }
          putNow(HashTable.ABSENT, key, hash, value);
          return null;
        },
        late -> late.putIfAbsent(key, hash, value));
  }

  @Override
  @TruffleBoundary
  public Object remove(Object key, long hash) {
    return update(
        key,
        hash,
        entry -> entry < 0 ? null : table.removeEntry(entry),
        late -> late.remove(key, hash));
  }

  /** What is done with the entry that a search found, or did not find. */
  private interface Change {
    Object at(int entry);
  }

  /** What is done instead where the entries have moved to another storage. */
  private interface Late {
    Object in(DictStorage successor);
  }

  /**
   * Finds the key's entry and changes it in one step: under the lock where no user code is needed
   * to find it, else the search is made outside and repeated until nothing changed meanwhile.
   */
  private Object update(Object key, long hash, Change change, Late late) {
    if (!isLocal()) {
      LOCK.lock(this);
      try {
        int entry = successor == null ? table.findSimple(key, hash) : HashTable.UNKNOWN;
        if (entry != HashTable.UNKNOWN) {
          return change.at(entry);
        }
      } finally {
        LOCK.unlock(this);
      }
    }
    while (true) {
      DictStorage moved = successor;
      if (moved != null) {
        return late.in(moved);
      }
      Snapshot seen = atomically(() -> new Snapshot(table));
      seen.entry = seen.table.find(key, hash);
      boolean locked = lock();
      try {
        if (successor == null && isCurrent(seen)) {
          return change.at(seen.entry);
        }
      } finally {
        unlock(locked);
      }
    }
  }

  @Override
  @TruffleBoundary
  public Object[] removeLast() {
    DictStorage moved = successor;
    return moved != null ? moved.removeLast() : atomically(this::removeLastNow);
  }

  private Object[] removeLastNow() {
    return removeNow(table.last());
  }

  private Object[] removeNow(int entry) {
    if (entry < 0) {
      return null;
    }
    Object key = table.entries[2 * entry];
    return new Object[] {key, table.removeEntry(entry)};
  }

  @Override
  @TruffleBoundary
  public Object[] removeFirst() {
    return successor instanceof OrderedStorage moved
        ? moved.removeFirst()
        : atomically(() -> removeNow(table.first()));
  }

  @Override
  @TruffleBoundary
  public boolean moveToEnd(Object key, long hash, boolean last) {
    Object moved =
        update(
            key,
            hash,
            entry -> entry >= 0 && moveNow(entry, last),
            late -> ((OrderedStorage) late).moveToEnd(key, hash, last));
    return moved == Boolean.TRUE;
  }

  private boolean moveNow(int entry, boolean last) {
    HashTable current = table;
    if (entry == (last ? current.last() : current.first())) {
      return true;
    }
    if (last ? current.isFull() : current.front == 0) {
      HashTable moved = current.rebuiltWith(entry, last);
      Fences.publish();
      table = moved;
    } else if (last) {
      current.moveToLast(entry);
    } else {
      current.moveToFirst(entry);
    }
    return true;
  }

  @Override
  @TruffleBoundary
  public void clear() {
    DictStorage moved = successor;
    if (moved != null) {
      moved.clear();
      return;
    }
    atomically(
        () -> {
          table = HashTable.EMPTY;
          return null;
        });
  }

  @Override
  @TruffleBoundary
  public HashStorage copy() {
    return new HashStorage(atomically(() -> table.copy()));
  }

  /**
   * Puts all entries of another table in one step; false, with nothing done, where the keys need
   * user code to be found or no other thread can look.
   */
  @TruffleBoundary
  public boolean putAll(HashStorage source) {
    if (isLocal()) {
      return false;
    }
    HashTable entries = source.atomically(() -> source.table.copy());
    Sharing.shareAll(entries.entries);
    return atomically(() -> successor == null && putAllNow(entries));
  }

  private boolean putAllNow(HashTable source) {
    HashTable current = table;
    for (int entry = 0; entry < source.used; entry++) {
      Object key = source.entries[2 * entry];
      if (key != null && current.findSimple(key, source.hashes[entry]) == HashTable.UNKNOWN) {
        return false;
      }
    }
    table = HashTable.CHANGING;
    Fences.publish();
    try {
      for (int entry = 0; entry < source.used; entry++) {
        Object key = source.entries[2 * entry];
        if (key != null) {
          long hash = source.hashes[entry];
          int found = current.findSimple(key, hash);
          current = changed(current, found, key, hash, source.entries[2 * entry + 1]);
        }
      }
    } finally {
      Fences.publish();
      table = current;
    }
    return true;
  }

  /** True when the lock was taken: a dict that became shared meanwhile was not locked. */
  private boolean lock() {
    if (isLocal()) {
      return false;
    }
    LOCK.lock(this);
    return true;
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

  @Override
  public DictCursor cursor() {
    return new HashCursor(this);
  }

  @Override
  public DictCursor reverseCursor() {
    return new HashReverseCursor(this);
  }

  @Override
  @TruffleBoundary
  public DictCursor endCursor(boolean reverse) {
    return reverse
        ? new HashReverseCursor(this, atomically(() -> table.last()))
        : new HashCursor(this, Math.max(0, atomically(() -> table.first())));
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
    HashTable changed = changed(current, entry, key, hash, value);
    if (changed != current) {
      Fences.publish();
      table = changed;
    }
  }

  /** Puts the entry into the table, or into a larger one, which is the answer. */
  private static HashTable changed(
      HashTable table, int entry, Object key, long hash, Object value) {
    if (entry >= 0) {
      if (!Sharing.isSingleThreaded()) {
        Fences.publish();
      }
      table.entries[2 * entry + 1] = value;
      return table;
    }
    HashTable result =
        table.isFull() ? table.rebuilt(Math.max(table.live + 1, table.live * 2)) : table;
    result.append(key, hash, value);
    return result;
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
