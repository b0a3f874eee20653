package org.hoistpy.objects.mapping;

/**
 * What is done to a whole table with the elements of another, without user code: {@link #isSimple}
 * tells beforehand whether it can be. Each answers the table to go on with.
 *
 * <p>Thread-safety: the caller holds the lock of the changed table, and nobody changes {@code
 * elements}.
 */
final class SetSteps {
  private SetSteps() {}

  /** Whether all elements can be looked up in the table without user code. */
  static boolean isSimple(SetTable table, SetTable elements) {
    for (int i = 0; i < elements.keys.length; i++) {
      Object key = elements.keys[i];
      if (SetTable.isElement(key)
          && table.find(key, elements.hashes[i], true) == SetTable.UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  static SetTable add(SetTable table, SetTable elements) {
    SetTable current = table;
    for (int i = 0; i < elements.keys.length; i++) {
      Object key = elements.keys[i];
      if (SetTable.isElement(key)) {
        current = add(current, key, elements.hashes[i]);
      }
    }
    return current;
  }

  /** Adds an element unless it is there. */
  private static SetTable add(SetTable table, Object key, long hash) {
    if (table.find(key, hash, true) >= 0) {
      return table;
    }
    table.insert(key, hash);
    return table.needsResize() ? table.resized(table.growth()) : table;
  }

  static SetTable remove(SetTable table, SetTable elements) {
    for (int i = 0; i < elements.keys.length; i++) {
      Object key = elements.keys[i];
      int slot =
          SetTable.isElement(key) ? table.find(key, elements.hashes[i], true) : SetTable.ABSENT;
      if (slot >= 0) {
        table.remove(slot);
      }
    }
    return table;
  }

  static SetTable toggle(SetTable table, SetTable elements) {
    SetTable current = table;
    for (int i = 0; i < elements.keys.length; i++) {
      Object key = elements.keys[i];
      if (SetTable.isElement(key)) {
        long hash = elements.hashes[i];
        int slot = current.find(key, hash, true);
        if (slot >= 0) {
          current.remove(slot);
        } else {
          current = add(current, key, hash);
        }
      }
    }
    return current;
  }

  /** A new table of the elements that both have, those of the smaller one. */
  static SetTable common(SetTable table, SetTable elements) {
    boolean elementsLarger = elements.used > table.used;
    SetTable walked = elementsLarger ? table : elements;
    SetTable tested = elementsLarger ? elements : table;
    SetTable result = new SetTable();
    for (int i = 0; i < walked.keys.length; i++) {
      Object key = walked.keys[i];
      if (SetTable.isElement(key) && tested.find(key, walked.hashes[i], true) >= 0) {
        result = add(result, key, walked.hashes[i]);
      }
    }
    return result;
  }
}
