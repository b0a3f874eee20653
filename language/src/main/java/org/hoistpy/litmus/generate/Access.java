package org.hoistpy.litmus.generate;

/**
 * A read or write in a generated test. Immutable.
 *
 * @param isWrite whether it writes
 * @param location index of the location
 * @param value that is written; 0 for reads
 * @param dependency how a write depends on the read before it
 */
public record Access(boolean isWrite, int location, int value, Dependency dependency) {
  /** How a write depends on the last read of its thread. */
  public enum Dependency {
    NONE,
    /** It writes what was read. */
    DATA,
    /** It happens only if what was read is not 0. */
    CONTROL
  }

  static Access read(int location) {
    return new Access(false, location, 0, Dependency.NONE);
  }

  Access independent() {
    return new Access(isWrite, location, value, Dependency.NONE);
  }
}
