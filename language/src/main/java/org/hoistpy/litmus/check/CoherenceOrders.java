package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.litmus.model.Location;

/**
 * Enumerates {@code co}: the orders of the writes to one location, the initial one first, in which
 * an update comes right after the write that it sees, and writes that are ordered by happens-before
 * come in that order. For one thread.
 */
final class CoherenceOrders {
  private final Candidate candidate;
  private final HappensBefore happensBefore;
  private final List<Integer> so;
  private final List<Integer> writes;
  private final List<Integer> order = new ArrayList<>(List.of(Candidate.INITIAL));
  private Violation first;

  /**
   * @param so the order of the volatile accesses, with which that of the writes agrees
   */
  CoherenceOrders(
      Candidate candidate, HappensBefore happensBefore, List<Integer> so, Location location) {
    this.so = so;
    this.candidate = candidate;
    this.happensBefore = happensBefore;
    this.writes = candidate.writes(location);
  }

  /**
   * Finds an order without violation.
   *
   * @param judge answers the violation of an order, or null
   * @return the order; null when there is none, see {@link #violation}
   */
  List<Integer> find(Function<List<Integer>, Violation> judge) {
    if (order.size() == writes.size() + 1) {
      Violation found = judge.apply(order);
      if (found == null) {
        return List.copyOf(order);
      }
      if (first == null || found.cycle().size() < first.cycle().size()) {
        first = found;
      }
      return null;
    }
    for (int write : writes) {
      if (order.contains(write) || !mayComeNext(write)) {
        continue;
      }
      order.add(write);
      List<Integer> found = find(judge);
      order.removeLast();
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean mayComeNext(int write) {
    if (candidate.event(write).kind() == Event.Kind.UPDATE
        && candidate.source(write) != order.getLast()) {
      return false;
    }
    for (int other : writes) {
      if (!order.contains(other) && other != write && comesBefore(other, write)) {
        return false;
      }
    }
    return true;
  }

  private boolean comesBefore(int first, int second) {
    int place = so.indexOf(first);
    return happensBefore.has(first, second) || place >= 0 && place < so.indexOf(second);
  }

  /** A violation of the shortest cycle; when no order was even tried, that updates collide. */
  Violation violation() {
    return first != null
        ? first
        : new Violation("two updates cannot both follow the same write", List.of());
  }
}
