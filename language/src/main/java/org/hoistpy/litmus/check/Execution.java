package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.litmus.model.Location;

/**
 * A candidate with its relations: how an outcome comes about. Immutable.
 *
 * @param candidate the events
 * @param so the volatile, atomic and synchronisation actions in order
 * @param co the writes of each location in order, the initial one (0) first
 * @param edges the relations without what follows from others: consecutive po, rf, consecutive co,
 *     fr to the next write, sw
 */
public record Execution(
    Candidate candidate, List<Integer> so, Map<Location, List<Integer>> co, List<Edge> edges) {

  static Execution of(
      Candidate candidate,
      List<Integer> so,
      Map<Location, List<Integer>> co,
      HappensBefore happensBefore) {
    List<Edge> edges = new ArrayList<>();
    for (int from = 0; from < candidate.size(); from++) {
      add(edges, from, happensBefore.programOrder(), Edge.Kind.PO);
      add(edges, from, happensBefore.synchronises(), Edge.Kind.SW);
    }
    for (List<Integer> order : co.values()) {
      for (int i = 2; i < order.size(); i++) {
        edges.add(new Edge(order.get(i - 1), order.get(i), Edge.Kind.CO));
      }
    }
    for (int read = 1; read < candidate.size(); read++) {
      Event event = candidate.event(read);
      if (!event.isRead()) {
        continue;
      }
      int seen = candidate.source(read);
      edges.add(new Edge(seen, read, Edge.Kind.RF));
      List<Integer> order = co.getOrDefault(event.location(), List.of(Candidate.INITIAL));
      for (int i = order.indexOf(seen) + 1; i < order.size(); i++) {
        int write = order.get(i);
        if (write != read && candidate.event(write).version().touches(event.part())) {
          edges.add(new Edge(read, write, Edge.Kind.FR));
          break;
        }
      }
    }
    return new Execution(candidate, so, co, List.copyOf(edges));
  }

  private static void add(List<Edge> edges, int from, Relation relation, Edge.Kind kind) {
    relation.after(from).stream().forEach(to -> edges.add(new Edge(from, to, kind)));
  }
}
