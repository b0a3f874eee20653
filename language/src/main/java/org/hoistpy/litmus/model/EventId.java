package org.hoistpy.litmus.model;

/**
 * An event: the thread and its place in program order. Immutable.
 *
 * @param thread {@link #SETUP} or the number of a thread
 */
public record EventId(int thread, int index) implements Comparable<EventId> {
  /** The thread that makes the initial state. */
  public static final int SETUP = -1;

  /** The write of every initial value. */
  public static final EventId INITIAL = new EventId(SETUP, 0);

  @Override
  public int compareTo(EventId other) {
    return thread != other.thread ? thread - other.thread : index - other.index;
  }

  /** A bit for each event, so that sets of events are sets of longs. */
  boolean isInitial() {
    return thread == SETUP;
  }
}
