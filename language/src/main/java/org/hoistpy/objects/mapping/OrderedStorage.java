package org.hoistpy.objects.mapping;

/**
 * A storage whose entries can be put into another order, as {@code collections.OrderedDict} does.
 * Every operation is one atomic step.
 */
public interface OrderedStorage {
  /** The storage of an OrderedDict. */
  static OrderedStorage of(PyDict dict) {
    return (OrderedStorage) dict.storage();
  }

  /** Removes the first entry and answers key and value, or null when empty. */
  Object[] removeFirst();

  /**
   * Moves the key's entry behind all others, or before them; false when there is none. Look-ups
   * find the key all the time.
   */
  boolean moveToEnd(Object key, long hash, boolean last);

  /** A cursor that does not pass over what was removed at its end of the dict. */
  DictCursor endCursor(boolean reverse);
}
