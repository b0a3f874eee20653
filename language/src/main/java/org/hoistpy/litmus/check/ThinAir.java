package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.litmus.model.Event;

/**
 * No out-of-thin-air values (memory model, section 4): no value is the cause of itself. A write
 * depends on the reads that its value, its place, or the decision to make it come from; {@code rf}
 * and these dependencies have no cycle. For one thread.
 */
final class ThinAir {
  private ThinAir() {}

  /** The violation; null when there is none. */
  static Violation judge(Candidate candidate) {
    Relation sees = new Relation(candidate.size());
    Relation depends = new Relation(candidate.size());
    for (int number = 1; number < candidate.size(); number++) {
      Event event = candidate.event(number);
      if (candidate.source(number) > 0) {
        sees.add(candidate.source(number), number);
      }
      int first = number - event.id().index();
      for (int i = 0; i < event.id().index(); i++) {
        if ((event.reads() >> i & 1) != 0) {
          depends.add(first + i, number);
        }
      }
    }
    Relation causes = new Relation(candidate.size());
    causes.addAll(sees);
    causes.addAll(depends);
    List<Integer> cycle = causes.cycle();
    if (cycle == null) {
      return null;
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 1; i < cycle.size(); i++) {
      boolean isRead = sees.has(cycle.get(i - 1), cycle.get(i));
      edges.add(new Edge(cycle.get(i - 1), cycle.get(i), isRead ? Edge.Kind.RF : Edge.Kind.DEP));
    }
    return new Violation("no value is the cause of itself", edges);
  }
}
