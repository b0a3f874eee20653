package org.hoistpy.objects.mapping;

/** Forward cursor over a {@link HashStorage}. */
public final class HashCursor extends DictCursor {
  private final HashStorage storage;
  private int next;
  private Object key;
  private Object value;
  private long hash;

  HashCursor(HashStorage storage) {
    this.storage = storage;
  }

  /** Starts with this entry. */
  HashCursor(HashStorage storage, int first) {
    this.storage = storage;
    this.next = first;
  }

  @Override
  public boolean advance() {
    HashTable table = storage.table();
    Object[] entries = table.entries;
    int end = Math.min(table.used, entries.length >> 1);
    for (int entry = next; entry < end; entry++) {
      Object foundKey = entries[2 * entry];
      Object foundValue = entries[2 * entry + 1];
      if (foundKey != null && foundValue != null) {
        next = entry + 1;
        key = foundKey;
        value = foundValue;
        hash = table.hashes[entry];
        return true;
      }
    }
    next = end;
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

  @Override
  public long hash() {
    return hash;
  }
}
