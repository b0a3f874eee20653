package org.hoistpy.objects.mapping;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.hoistpy.memory.Fences;
import org.hoistpy.objects.text.Strings;

/**
 * The hash table of a set: open addressing with short linear runs, grown by CPython's rules, so
 * that sets of ints iterate in the same order there and here.
 *
 * <p>Thread-safety: written under the set's lock; read without. A slot's key appears after its hash
 * and is compared with what is looked for; a grown table is a new object.
 */
final class SetTable {
  private static final int MINIMUM = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;

  static final int ABSENT = -1;

  /** Only user code can tell, or a compared slot changed meanwhile. */
  static final int UNKNOWN = -2;

  /** Marks the slot of a removed element. */
  static final Object DUMMY = new Object();

  /**
   * Stands for a table while several elements of it change in one step: no element is found in it,
   * and whoever meets it waits for the set's lock. Never written.
   */
  static final SetTable CHANGING = new SetTable();

  final Object[] keys;
  final long[] hashes;
  final int mask;

  /** Slots that are not free, removed ones included. Plain. */
  int fill;

  /** Elements. Plain. */
  int used;

  /** Grows with every change. Plain. */
  int changes;

  /** Where {@code pop} looks first. Plain. */
  int finger;

  SetTable() {
    this(MINIMUM);
  }

  private SetTable(int size) {
    keys = new Object[size];
    hashes = new long[size];
    mask = size - 1;
  }

  /** A table with the elements of this one, large enough for more than {@code minimum} slots. */
  SetTable resized(long minimum) {
    int size = MINIMUM;
    while (size <= minimum) {
      size <<= 1;
    }
    SetTable result = new SetTable(size);
    result.insertClean(this);
    return result;
  }

  SetTable copy() {
    SetTable result = new SetTable(keys.length);
    System.arraycopy(keys, 0, result.keys, 0, keys.length);
    System.arraycopy(hashes, 0, result.hashes, 0, keys.length);
    result.fill = fill;
    result.used = used;
    return result;
  }

  /** Inserts all elements of another table into this one, which is empty and large enough. */
  void insertClean(SetTable source) {
    for (int i = 0; i < source.keys.length; i++) {
      Object key = source.keys[i];
      if (isElement(key)) {
        int slot = freeSlot(source.hashes[i]);
        hashes[slot] = source.hashes[i];
        keys[slot] = key;
        fill++;
        used++;
      }
    }
  }

  /** What is done with each element of a table. */
  @FunctionalInterface
  interface Visitor {
    void visit(Object key, long hash);
  }

  /** Visits the elements in slot order; nobody changes the table meanwhile. */
  void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (isElement(keys[i])) {
        visitor.visit(keys[i], hashes[i]);
      }
    }
  }

  /** Whether that is what a slot with an element holds. */
  static boolean isElement(Object key) {
    return key != null && key != DUMMY;
  }

  boolean hasDummies() {
    return fill != used;
  }

  /** The first free slot on the hash's probe path. */
  private int freeSlot(long hash) {
    long perturb = hash;
    int slot = (int) hash & mask;
    while (true) {
      int end = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int i = slot; i <= end; i++) {
        if (keys[i] == null) {
          return i;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + 1 + perturb) & mask;
    }
  }

  /** Adds an element known to be absent; there is room. A removed element's slot is used again. */
  void insert(Object key, long hash) {
    int slot = dummyOrFreeSlot(hash);
    if (keys[slot] == null) {
      fill++;
    }
    hashes[slot] = hash;
    Fences.publish();
    keys[slot] = key;
    used++;
    changes++;
  }

  /** The last removed element's slot on the hash's probe path, or the free slot at its end. */
  private int dummyOrFreeSlot(long hash) {
    int dummy = ABSENT;
    long perturb = hash;
    int slot = (int) hash & mask;
    while (true) {
      int end = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int i = slot; i <= end; i++) {
        if (keys[i] == null) {
          return dummy == ABSENT ? i : dummy;
        }
        if (keys[i] == DUMMY) {
          dummy = i;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + 1 + perturb) & mask;
    }
  }

  boolean needsResize() {
    return fill * 5L >= mask * 3L;
  }

  /** What the table grows to when {@link #needsResize}: more than this. */
  long growth() {
    return used > 50000 ? used * 2L : used * 4L;
  }

  void remove(int slot) {
    keys[slot] = DUMMY;
    hashes[slot] = -1;
    used--;
    changes++;
  }

  /**
   * The slot of an element, {@link #ABSENT} or {@link #UNKNOWN}.
   *
   * @param simple do not run user code
   */
  int find(Object key, long hash, boolean simple) {
    long perturb = hash;
    int slot = (int) hash & mask;
    while (true) {
      int end = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int i = slot; i <= end; i++) {
        Object stored = keys[i];
        if (stored == null) {
          return ABSENT;
        }
        if (hashes[i] == hash && stored != DUMMY) {
          int same = Keys.compare(stored, key);
          if (same == KeyEquality.UNKNOWN) {
            if (simple) {
              return UNKNOWN;
            }
            same = Keys.equal(stored, key) ? KeyEquality.SAME : KeyEquality.DIFFERENT;
            if (keys[i] != stored) {
              return UNKNOWN;
            }
          }
          if (same == KeyEquality.SAME) {
            return i;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + 1 + perturb) & mask;
    }
  }

  /** As {@link #find} for an int; compiles to a loop. */
  int findLong(long key, long hash) {
    long perturb = hash;
    int slot = (int) hash & mask;
    while (true) {
      int end = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int i = slot; i <= end; i++) {
        Object stored = keys[i];
        if (stored == null) {
          return ABSENT;
        }
        if (hashes[i] == hash && stored != DUMMY) {
          if (!(stored instanceof Long other)) {
            return UNKNOWN;
          }
          if (other == key) {
            return i;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + 1 + perturb) & mask;
    }
  }

  /** As {@link #find} for a str; compiles to a loop. */
  int findString(TruffleString key, long hash, TruffleString.EqualNode equalNode) {
    long perturb = hash;
    int slot = (int) hash & mask;
    while (true) {
      int end = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int i = slot; i <= end; i++) {
        Object stored = keys[i];
        if (stored == null) {
          return ABSENT;
        }
        if (hashes[i] == hash && stored != DUMMY) {
          if (!(stored instanceof TruffleString other)) {
            return UNKNOWN;
          }
          if (equalNode.execute(other, key, Strings.ENCODING)) {
            return i;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + 1 + perturb) & mask;
    }
  }

  /** The slot of the element that {@code pop} takes; there is one. */
  int fingerSlot() {
    int slot = finger & mask;
    while (keys[slot] == null || keys[slot] == DUMMY) {
      slot = slot == mask ? 0 : slot + 1;
    }
    finger = slot + 1;
    return slot;
  }

  /** The elements in slot order. */
  Object[] toArray() {
    Object[] result = new Object[keys.length];
    int count = 0;
    for (Object key : keys) {
      if (isElement(key)) {
        result[count++] = key;
      }
    }
    return Arrays.copyOf(result, count);
  }
}
