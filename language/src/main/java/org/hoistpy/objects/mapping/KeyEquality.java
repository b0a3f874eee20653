package org.hoistpy.objects.mapping;

/**
 * Hashing and equality of keys that this package cannot judge itself; implemented by {@code ops},
 * which may run user code. One instance per JVM. Thread-safe.
 */
public interface KeyEquality {
  /** The two may be equal only according to user code. */
  int UNKNOWN = -1;

  int DIFFERENT = 0;
  int SAME = 1;

  /** {@code hash(key)}; raises TypeError for an unhashable key. */
  long hash(Object key);

  /** {@code stored == key} as containers ask it; the two are not identical. */
  boolean equal(Object stored, Object key);

  /** As {@link #equal} without user code: {@link #SAME}, {@link #DIFFERENT} or {@link #UNKNOWN}. */
  int compareBuiltin(Object stored, Object key);
}
