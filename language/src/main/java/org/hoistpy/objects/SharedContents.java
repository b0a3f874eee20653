package org.hoistpy.objects;

/**
 * A built-in container whose iterator notices changes, and which other threads may change while
 * built-in code goes through it. Thread-safe.
 */
public interface SharedContents {
  /**
   * What iterating gives, as it is at one moment, in an array of the caller's own; null where only
   * the calling thread can change the container, which is iterated then.
   */
  Object[] contentsIfShared();
}
