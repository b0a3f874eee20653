package org.hoistpy.litmus.model;

import java.util.Set;

/**
 * A write that a read may see. Immutable.
 *
 * @param event that wrote it
 * @param value all of the location afterwards
 * @param history events that the value depends on for sure, its own included
 * @param touched the parts of a collection that the event changed; null for the whole location
 * @param depth how many writes follow from one another until the value is there, at least
 */
public record Version(
    EventId event, Object value, Set<EventId> history, Set<Object> touched, int depth) {
  /** Whether the event wrote this part, or some of it. */
  public boolean touches(Object part) {
    return part == null || touched == null || touched.contains(part);
  }
}
