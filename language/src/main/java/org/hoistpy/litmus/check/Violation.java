package org.hoistpy.litmus.check;

import java.util.List;

/**
 * An axiom that a candidate breaks. Immutable.
 *
 * @param axiom in words
 * @param cycle the events that go round in a circle, with how each leads to the next
 */
public record Violation(String axiom, List<Edge> cycle) {
  /** Why an execution is impossible, when no order of the synchronisation actions exists. */
  static final Violation NO_ORDER =
      new Violation("no order of the synchronisation actions gives these results", List.of());
}
