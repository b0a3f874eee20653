package org.hoistpy.litmus.model;

import java.util.List;

/**
 * One way in which a thread may run, given what its reads see. Immutable.
 *
 * @param thread number
 * @param events in program order
 * @param results what the actor contributes to the outcome, as text
 * @param ending how it ended
 * @param line of the last statement when it did not end
 */
public record Trace(int thread, List<Event> events, List<String> results, Ending ending, int line) {
  /** How a thread ended. */
  public enum Ending {
    RETURNED,
    /** It raised; the results hold the name of the exception. */
    RAISED,
    /** It is in a loop for ever. */
    SPINS,
    /** It waits for ever. */
    BLOCKED
  }
}
