package org.hoistpy.modules.functools;

/** Results in the order of their last use. Not thread-safe. */
final class UsageList {
  /** One result. */
  static final class Link {
    final Object key;
    final Object result;
    private Link before;
    private Link after;

    private Link(Object key, Object result) {
      this.key = key;
      this.result = result;
    }
  }

  /** Closes the ring: the oldest comes after it, the newest before it. */
  private final Link ends = new Link(null, null);

  UsageList() {
    clear();
  }

  void clear() {
    ends.before = ends;
    ends.after = ends;
  }

  /** A new result is the one used last. */
  Link add(Object key, Object result) {
    Link link = new Link(key, result);
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
