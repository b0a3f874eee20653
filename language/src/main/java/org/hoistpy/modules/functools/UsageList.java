package org.hoistpy.modules.functools;

/** Results in the order of their last use. Not thread-safe. */
final class UsageList {
  /** One result. */
  static final class Link {
    final Object key;
    final long hash;
    final Object result;
    private Link before;
    private Link after;

    private Link(Object key, long hash, Object result) {
      this.key = key;
      this.hash = hash;
      this.result = result;
    }
  }

  /** Closes the ring: the oldest comes after it, the newest before it. */
  private final Link ends = new Link(null, 0, null);

  UsageList() {
    clear();
  }

  void clear() {
    ends.before = ends;
    ends.after = ends;
  }

  /** A new result is the one used last. */
  Link add(Object key, long hash, Object result) {
    Link link = new Link(key, hash, result);
    append(link);
    return link;
  }

  /** Makes a result the one used last; nothing if it is no longer in the list. */
  void touch(Link link) {
    if (link.before != null) {
      remove(link);
      append(link);
    }
  }

  /** Takes out the result that has not been used for longest; null when there is none. */
  Link removeOldest() {
    Link oldest = ends.after;
    if (oldest == ends) {
      return null;
    }
    remove(oldest);
    return oldest;
  }

  private void append(Link link) {
    link.before = ends.before;
    link.after = ends;
    ends.before.after = link;
    ends.before = link;
  }

  private static void remove(Link link) {
    link.before.after = link.after;
    link.after.before = link.before;
    link.before = null;
    link.after = null;
  }
}
