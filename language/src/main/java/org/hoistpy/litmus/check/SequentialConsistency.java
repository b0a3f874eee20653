package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Why {@code strict} forbids what a weaker mode allows: program order and the relations of the
 * memory go round in a circle, so there is no one order of all accesses. For one thread.
 */
final class SequentialConsistency {
  private SequentialConsistency() {}

  /** The shortest cycle of an execution; null when it has none. */
  static Violation violation(Execution execution) {
    Relation all = new Relation(execution.candidate().size());
    for (Edge edge : execution.edges()) {
      all.add(edge.from(), edge.to());
    }
    List<Integer> cycle = all.cycle();
    if (cycle == null) {
      return null;
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 1; i < cycle.size(); i++) {
      edges.add(find(execution, cycle.get(i - 1), cycle.get(i)));
    }
    return new Violation("there is no one order of all accesses", edges);
  }

  private static Edge find(Execution execution, int from, int to) {
    return execution.edges().stream()
        .filter(edge -> edge.from() == from && edge.to() == to)
        .findFirst()
        .orElseThrow();
  }
}
