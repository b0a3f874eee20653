package org.hoistpy.objects.mapping;

/** A position in a set that moves from element to element. Not thread-safe itself. */
public final class SetCursor {
  private final PyAnySet set;
  private int next;
  private long hash;

  public SetCursor(PyAnySet set) {
    this.set = set;
  }

  /** The next element, or null at the end. */
  public Object advance() {
    SetTable table = set.table();
    Object[] keys = table.keys;
    for (int slot = next; slot < keys.length; slot++) {
      Object key = keys[slot];
      if (SetTable.isElement(key)) {
        next = slot + 1;
        hash = table.hashes[slot];
        return key;
      }
    }
    next = keys.length;
    return null;
  }

  /** The hash of the element that {@link #advance} gave last. */
  public long hash() {
    return hash;
  }
}
