package org.hoistpy.memory;

/** How the accesses of one location are ordered: memory model, section 1. */
public enum AccessKind {
  /** No ordering; the compiler may hoist, merge and sink. */
  PLAIN,
  /** Sequentially consistent; never hoisted. */
  VOLATILE,
  /** As volatile, and an augmented assignment is one indivisible step. */
  ATOMIC
}
