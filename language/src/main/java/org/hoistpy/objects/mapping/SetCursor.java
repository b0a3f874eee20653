package org.hoistpy.objects.mapping;

/** A position in a set that moves from element to element. Not thread-safe itself. */
public final class SetCursor {
  private final PyAnySet set;
  private int next;

  public SetCursor(PyAnySet set) {
    this.set = set;
  }

  /** The next element, or null at the end. */
  public Object advance() {
    Object[] keys = set.table().keys;
    for (int slot = next; slot < keys.length; slot++) {
      Object key = keys[slot];
      if (key != null && key != SetTable.DUMMY) {
        next = slot + 1;
        return key;
      }
    }
    next = keys.length;
    return null;
  }
}
