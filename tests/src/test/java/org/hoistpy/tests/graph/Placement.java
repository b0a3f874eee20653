package org.hoistpy.tests.graph;

/** Where the compiled code reads a location. Declared from best to worst. */
public enum Placement {
  /** Nowhere: the value is a constant of the code, or is not needed. */
  ABSENT,
  /** Only outside of every loop. */
  HOISTED,
  /** In a loop, but only in loops that contain another loop: once for each strip. */
  IN_OUTER_LOOP,
  /** In an innermost loop: again in each iteration. */
  IN_LOOP
}
