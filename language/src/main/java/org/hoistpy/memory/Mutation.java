package org.hoistpy.memory;

/**
 * A rule of the runtime that is left out on purpose, so that a test can find out whether the litmus
 * tests notice. At most one, named by the system property {@code hoistpy.mutation} when the JVM
 * starts; for the compiler a constant. Never for programs: what they may rely on is gone.
 */
public enum Mutation {
  /** What an object holds may become visible after the reference to it, and of a list it does. */
  NO_PUBLICATION_FENCE,
  /** What is stored into a shared object does not become shared. */
  NO_SHARING_BARRIER,
  /** Plain values are carried from strip to strip. */
  NO_STRIP_FENCE,
  /** Code that relies on the shape of a shared object goes on when the shape changes. */
  NO_SHAPE_INVALIDATION,
  /** Volatile locations are read and written plainly. */
  PLAIN_VOLATILE,
  /** Appending to a shared list takes no lock. */
  UNSYNCHRONISED_APPEND;

  private static final Mutation ACTIVE = named(System.getProperty("hoistpy.mutation"));

  private static Mutation named(String name) {
    return name == null ? null : valueOf(name);
  }

  public boolean isActive() {
    return this == ACTIVE;
  }
}
