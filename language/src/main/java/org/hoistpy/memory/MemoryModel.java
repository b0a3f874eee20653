package org.hoistpy.memory;

/**
 * The contract that plain accesses get: see docs/memory-model.md, "Modes".
 *
 * <p>Immutable and thread-safe.
 */
public enum MemoryModel {
  /** Every plain access is sequentially consistent. */
  STRICT,
  /** Plain reads may be hoisted within a strip of loop iterations; loops always see writes. */
  BOUNDED,
  /** Plain reads may be hoisted without bound, as in Java. */
  RELAXED;

  /** The option value's mode, or null when {@code text} names none. */
  public static MemoryModel parse(String text) {
    for (MemoryModel mode : values()) {
      if (mode.text().equals(text)) {
        return mode;
      }
    }
    return null;
  }

  /** The name that the option takes and {@code hoistpy.memory_model()} returns. */
  public String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
