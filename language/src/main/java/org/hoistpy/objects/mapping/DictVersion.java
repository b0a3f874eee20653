package org.hoistpy.objects.mapping;

/**
 * The order of a dict's keys at the start of an iteration, to notice that it changed. Immutable;
 * what it compares with is read plainly.
 */
public final class DictVersion {
  private final PyDict dict;
  private final DictStorage storage;
  private final HashTable table;
  private final int changes;
  private final int size;

  public DictVersion(PyDict dict) {
    this.dict = dict;
    storage = dict.storage();
    table = storage instanceof HashStorage hash ? hash.table() : null;
    changes = table == null ? 0 : table.changes;
    size = table == null ? storage.size() : table.live;
  }

  /** How many entries there were. */
  public int size() {
    return size;
  }

  /** Whether there are the same keys in the same order; a value may be another. */
  public boolean isCurrent() {
    if (dict.storage() != storage) {
      return false;
    }
    return storage instanceof HashStorage hash
        ? hash.table() == table && table.changes == changes
        : storage.size() == size;
  }

  /** Whether all entries were removed at once and nothing was added since. */
  public boolean isCleared() {
    return storage instanceof HashStorage hash
        ? hash.table() == HashTable.EMPTY
        : storage.size() == 0;
  }
}
