package org.hoistpy.litmus.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.litmus.model.Location;
import org.hoistpy.litmus.model.Program;
import org.hoistpy.memory.MemoryModel;

/** Whether a candidate satisfies the axioms of a mode. For one thread. */
final class Consistency {
  private final Candidate candidate;
  private final Program program;
  private final MemoryModel mode;
  private final Set<Object> seen = new HashSet<>();
  private Execution execution;
  private Violation violation;

  Consistency(Candidate candidate, Program program, MemoryModel mode) {
    this.candidate = candidate;
    this.program = program;
    this.mode = mode;
  }

  /** An execution; null when the axioms leave none, see {@link #violation}. */
  Execution find() {
    violation = ThinAir.judge(candidate);
    if (violation == null) {
      violation = Violation.NO_ORDER;
      new SyncOrder(candidate, program, mode, this::judge).search();
    }
    return execution;
  }

  Violation violation() {
    return violation;
  }

  private boolean judge(SyncOrder.Found found) {
    Set<List<Integer>> pairs = new HashSet<>();
    found.synchronises().forEach(edge -> pairs.add(List.of(edge[0], edge[1])));
    // Another order with the same happens-before has the same answer.
    if (!seen.add(pairs)) {
      return false;
    }
    HappensBefore happensBefore = new HappensBefore(candidate, found.synchronises());
    Map<Location, List<Integer>> co = new LinkedHashMap<>();
    for (Location location : candidate.locations()) {
      CoherenceOrders orders =
          new CoherenceOrders(candidate, happensBefore, found.order(), location);
      Coherence coherence = new Coherence(candidate, happensBefore, mode, location);
      List<Integer> order = orders.find(coherence::judge);
      if (order == null) {
        note(orders.violation());
        return false;
      }
      co.put(location, order);
    }
    execution = Execution.of(candidate, found.order(), co, happensBefore);
    return true;
  }

  private void note(Violation found) {
    if (violation == Violation.NO_ORDER || found.cycle().size() < violation.cycle().size()) {
      violation = found;
    }
  }
}
