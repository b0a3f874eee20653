package org.hoistpy.litmus.check;

/**
 * A pair of related events. Immutable.
 *
 * @param from number of an event, see {@link Candidate}
 * @param kind of relation
 */
public record Edge(int from, int to, Kind kind) {
  /** The relations, by their usual short names. */
  public enum Kind {
    /** Program order. */
    PO,
    /** A read sees a write. */
    RF,
    /** A write comes before another in the order of the location. */
    CO,
    /** A read sees an older write than this one. */
    FR,
    /** Synchronises with: the event happens-before the other because of synchronisation. */
    SW,
    /** A write depends on a read. */
    DEP,
    /** A write that was made before its object escaped. */
    INIT
  }
}
