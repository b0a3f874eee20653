package org.hoistpy.objects.mapping;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.invoke.MethodHandles;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.sharing.ObjectLock;
import org.hoistpy.memory.sharing.Shareable;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.SharedContents;
import org.hoistpy.objects.type.PyType;

/**
 * What set and frozenset share: a table of elements.
 *
 * <p>Thread-safety: as {@link HashStorage}: look-ups do not block, changes of a shared set hold its
 * lock, user code runs outside it and the outcome is re-validated.
 */
public abstract sealed class PyAnySet extends PyObject implements Shareable, SharedContents
    permits PySet, PyFrozenSet {
  private static final ObjectLock LOCK = ObjectLock.of(MethodHandles.lookup(), PyAnySet.class);

  /** Plain; a changed table object is published with a fence. */
  private SetTable table = new SetTable();

  /** Access mode: by {@link ObjectLock}. */
  private int sharingState;

  protected PyAnySet(PyType type) {
    super(type.instanceShape());
  }

  /** Takes a table over that nobody else uses. */
  protected final void adopt(SetTable elements) {
    table = elements;
  }

  /** The table, after a change of several elements that is under way. */
  SetTable table() {
    SetTable current = table;
    return injectBranchProbability(SLOWPATH_PROBABILITY, current == SetTable.CHANGING)
        ? changedTable()
        : current;
  }

  @TruffleBoundary
  private SetTable changedTable() {
    return atomically(() -> table);
  }

  @Override
  public final void becomeShared() {
    if (sharingState == ObjectLock.LOCAL) {
      sharingState = ObjectLock.FREE;
    }
  }

  private boolean isLocal() {
    return Sharing.isLocal(sharingState);
  }

  /** Runs a step that calls no user code, under the lock where the set is shared. */
  final <T> T atomically(Supplier<T> step) {
    if (isLocal()) {
      return step.get();
    }
    LOCK.lock(this);
    try {
      return step.get();
    } finally {
      LOCK.unlock(this);
    }
  }

  public final int size() {
    return table().used;
  }

  public final boolean contains(Object key) {
    return contains(key, Keys.hash(key));
  }

  @TruffleBoundary
  public final boolean contains(Object key, long hash) {
    while (true) {
      SetTable current = table();
      int slot = current.find(key, hash, false);
      if (slot != SetTable.UNKNOWN && current == table) {
        return slot >= 0;
      }
    }
  }

  /** {@link #contains(Object)} for an int; compiles to a loop. */
  public final boolean contains(long key) {
    long hash = Keys.hash(key);
    SetTable current = table;
    int slot = current.findLong(key, hash);
    return slot >= 0 || isUncertain(current, slot) && contains((Object) key, hash);
  }

  /** {@link #contains(Object)} for a str; compiles to a loop. */
  public final boolean contains(TruffleString key, long hash, TruffleString.EqualNode equalNode) {
    SetTable current = table;
    int slot = current.findString(key, hash, equalNode);
    return slot >= 0 || isUncertain(current, slot) && contains((Object) key, hash);
  }

  private static boolean isUncertain(SetTable searched, int slot) {
    return injectBranchProbability(
        SLOWPATH_PROBABILITY, slot == SetTable.UNKNOWN || searched == SetTable.CHANGING);
  }

  /** Adds an element; false when an equal one is there. For a frozenset only while it is made. */
  public final boolean add(Object key) {
    return add(key, Keys.hash(key));
  }

  @TruffleBoundary
  public final boolean add(Object key, long hash) {
    if (!isLocal()) {
      Sharing.share(key);
    }
    return change(key, hash, slot -> addNow(slot, key, hash));
  }

  /** What is done with the slot that a search found, or did not find. */
  private interface Change {
    boolean at(int slot);
  }

  /** As {@code HashStorage.update}: searches outside the lock only where user code is needed. */
  private boolean change(Object key, long hash, Change change) {
    Boolean simple =
        atomically(
            () -> {
              int slot = table.find(key, hash, true);
              return slot == SetTable.UNKNOWN ? null : (Boolean) change.at(slot);
            });
    if (simple != null) {
      return simple;
    }
    while (true) {
      SetTable[] seen = {null};
      int changes =
          atomically(
              () -> {
                seen[0] = table;
                return table.changes;
              });
      int slot = seen[0].find(key, hash, false);
      Boolean done =
          atomically(
              () ->
                  slot != SetTable.UNKNOWN && seen[0] == table && changes == table.changes
                      ? (Boolean) change.at(slot)
                      : null);
      if (done != null) {
        return done;
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
    return change(
        key,
        hash,
        slot -> {
          if (slot >= 0) {
            table.remove(slot);
          }
          return slot >= 0;
        });
  }

  /** Removes and returns some element, or null when there is none. */
  final Object popKey() {
    return atomically(
        () -> {
          if (table.used == 0) {
            return null;
          }
          int slot = table.fingerSlot();
          Object key = table.keys[slot];
          table.remove(slot);
          return key;
        });
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
    if (!isLocal()) {
      Sharing.shareAll(source.keys);
    }
    if (atomically(() -> addAllToEmpty(source)) || inOneStep(source, SetSteps::add)) {
      return;
    }
    source.forEach(this::add);
  }

  /** Removes all elements of another set. */
  @TruffleBoundary
  public final void removeAll(PyAnySet other) {
    SetTable source = other.tableCopyIfShared();
    if (!inOneStep(source, SetSteps::remove)) {
      source.forEach(this::removeKey);
    }
  }

  /** Removes the elements of another set that are there and adds those that are not. */
  @TruffleBoundary
  public final void toggleAll(PyAnySet other) {
    SetTable source = other.tableCopyIfShared();
    if (!isLocal()) {
      Sharing.shareAll(source.keys);
    }
    if (!inOneStep(source, SetSteps::toggle)) {
      source.forEach(
          (key, hash) -> {
            if (!removeKey(key, hash)) {
              add(key, hash);
            }
          });
    }
  }

  /** Removes what another set does not have. */
  @TruffleBoundary
  public final void retainAll(PyAnySet other) {
    SetTable kept = other.tableCopyIfShared();
    if (!inOneStep(kept, SetSteps::common)) {
      PyAnySet allowed = other.snapshot();
      tableCopyIfShared()
          .copy()
          .forEach(
              (key, hash) -> {
                if (!allowed.contains(key, hash)) {
                  removeKey(key, hash);
                }
              });
    }
  }

  /**
   * Changes a shared set in one step; false, with nothing done, where user code must compare or no
   * other thread can look.
   *
   * @param change takes this set's table and {@code elements}, answers the table to go on with
   */
  private boolean inOneStep(SetTable elements, BinaryOperator<SetTable> change) {
    return !isLocal()
        && atomically(
            () -> {
              SetTable current = table;
              if (!SetSteps.isSimple(current, elements)) {
                return false;
              }
              installTable(SetTable.CHANGING);
              SetTable changed = current;
              try {
                changed = change.apply(current, elements);
              } finally {
                installTable(changed);
              }
              return true;
            });
  }

  private boolean isFixed() {
    return this instanceof PyFrozenSet || isLocal();
  }

  /** A set of the elements that are there at one moment; the set itself if it does not change. */
  @TruffleBoundary
  public final PyAnySet snapshot() {
    return isFixed() ? this : PySet.of(tableCopyIfShared());
  }

  /**
   * What tells for each of the elements whether this set has it, at one moment for all of them
   * where no user code compares.
   */
  @TruffleBoundary
  public final PyAnySet among(PyAnySet elements) {
    if (isFixed()) {
      return this;
    }
    SetTable source = elements.tableCopyIfShared();
    SetTable found =
        atomically(() -> SetSteps.isSimple(table, source) ? SetSteps.common(table, source) : null);
    return found == null ? this : PySet.of(found);
  }

  private boolean addAllToEmpty(SetTable source) {
    reserveNow(source.used);
    if (table.fill != 0) {
      return false;
    }
    if (table.mask == source.mask && !source.hasDummies()) {
      installTable(source.copy());
    } else {
      table.insertClean(source);
      table.changes++;
    }
    return true;
  }

  /** Grows the table for this many more elements at once. */
  public final void reserve(int more) {
    atomically(
        () -> {
          reserveNow(more);
          return null;
        });
  }

  private void reserveNow(int more) {
    if ((table.fill + (long) more) * 5 >= table.mask * 3L) {
      installTable(table.resized((table.used + (long) more) * 2));
    }
  }

  private SetTable tableCopyIfShared() {
    return isLocal() ? table : atomically(() -> table.copy());
  }

  /** The elements in iteration order. */
  @TruffleBoundary
  public final Object[] toArray() {
    return atomically(() -> table.toArray());
  }

  @Override
  public final Object[] contentsIfShared() {
    return isFixed() ? null : toArray();
  }

  /** The exclusive or of all elements' scrambled hashes, from which a frozenset's hash is made. */
  @TruffleBoundary
  public final long mixedHash() {
    long mixed = 0;
    SetTable current = table();
    for (int i = 0; i < current.keys.length; i++) {
      Object key = current.keys[i];
      if (SetTable.isElement(key)) {
        long hash = current.hashes[i];
        mixed ^= ((hash ^ 89869747L) ^ (hash << 16)) * 3644798167L;
      }
    }
    return mixed;
  }
}
