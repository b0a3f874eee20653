package org.hoistpy.objects.mapping;

/** Backward cursor over a {@link HashStorage}. */
final class HashReverseCursor extends DictCursor {
  private final HashStorage storage;
  private int next;
  private Object key;
  private Object value;

  HashReverseCursor(HashStorage storage) {
    this(storage, storage.table().used - 1);
  }

  /** Starts with this entry. */
  HashReverseCursor(HashStorage storage, int last) {
    this.storage = storage;
    this.next = last;
  }

  @Override
  public boolean advance() {
    HashTable table = storage.table();
    Object[] entries = table.entries;
    for (int entry = Math.min(next, (entries.length >> 1) - 1); entry >= 0; entry--) {
      Object foundKey = entries[2 * entry];
      Object foundValue = entries[2 * entry + 1];
      if (foundKey != null && foundValue != null) {
        next = entry - 1;
        key = foundKey;
        value = foundValue;
        return true;
      }
    }
    next = -1;
    return false;
  }

  @Override
  public Object key() {
    return key;
  }

  @Override
  public Object value() {
    return value;
  }
}
