package org.hoistpy.objects.mapping;

/**
 * A position in a dict that moves from entry to entry. Not thread-safe itself; the dict may change
 * meanwhile, and then the cursor goes on in the changed dict.
 */
public abstract class DictCursor {
  /** Moves to the next entry; false at the end. */
  public abstract boolean advance();

  public abstract Object key();

  public abstract Object value();

  /** The key's hash; stored where the dict keeps it, so that no user code runs twice. */
  public long hash() {
    return Keys.hash(key());
  }
}
