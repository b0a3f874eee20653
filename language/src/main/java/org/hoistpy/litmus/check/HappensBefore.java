package org.hoistpy.litmus.check;

import java.util.List;
import org.hoistpy.litmus.model.Trace;

/**
 * {@code hb}: program order, the pairs that synchronise, and what follows from both (memory model,
 * section 3). The initial state comes before everything; everything comes before the arbiter.
 */
final class HappensBefore {
  private final Relation steps;
  private final Relation all;
  private final Relation programOrder;
  private final Relation synchronises;

  HappensBefore(Candidate candidate, List<int[]> edges) {
    int size = candidate.size();
    programOrder = new Relation(size);
    synchronises = new Relation(size);
    steps = new Relation(size);
    int number = 1;
    int arbiterStart = -1;
    for (Trace trace : candidate.traces()) {
      if (candidate.isArbiter(trace) && !trace.events().isEmpty()) {
        arbiterStart = number;
      }
      for (int i = 0; i < trace.events().size(); i++, number++) {
        if (i > 0) {
          programOrder.add(number - 1, number);
        } else {
          steps.add(Candidate.INITIAL, number);
        }
      }
    }
    for (int[] edge : edges) {
      synchronises.add(edge[0], edge[1]);
    }
    if (arbiterStart > 0) {
      number = 0;
      for (Trace trace : candidate.traces()) {
        number += trace.events().size();
        if (!candidate.isArbiter(trace) && !trace.events().isEmpty()) {
          synchronises.add(number, arbiterStart);
        }
      }
    }
    steps.addAll(programOrder);
    steps.addAll(synchronises);
    all = steps.closure();
  }

  boolean has(int from, int to) {
    return all.has(from, to);
  }

  /** The pairs of consecutive events of a thread. */
  Relation programOrder() {
    return programOrder;
  }

  /** The pairs that synchronise. */
  Relation synchronises() {
    return synchronises;
  }

  /** Single steps: from one event to the next, or over to another thread. */
  Relation steps() {
    return steps;
  }
}
