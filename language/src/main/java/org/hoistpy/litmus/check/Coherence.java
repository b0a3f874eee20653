package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.litmus.model.Location;
import org.hoistpy.memory.MemoryModel;

/**
 * The rules for one location and one order {@code co} of its writes (memory model, section 4): no
 * stale value after a happens-before edge, no violation of CoWW, CoWR and CoRW; of CoRR as far as
 * {@link Rereads} says; initialisation and progress by {@link Initialisation} and {@link Progress}.
 * For one thread.
 */
final class Coherence {
  private final Candidate candidate;
  private final HappensBefore hb;
  private final Rereads rereads;
  private final Initialisation initialisation;
  private final Progress progress;
  private final List<Integer> reads;

  Coherence(Candidate candidate, HappensBefore hb, MemoryModel mode, Location location) {
    this.candidate = candidate;
    this.hb = hb;
    this.rereads = new Rereads(candidate, hb, mode);
    this.initialisation = new Initialisation(candidate);
    this.progress = new Progress(candidate, mode);
    this.reads = candidate.reads(location);
  }

  /** The first rule that is broken; null when none is. */
  Violation judge(List<Integer> co) {
    for (int read : reads) {
      int seen = candidate.source(read);
      if (hb.has(read, seen)) {
        return cycle("a read cannot see a write that happens after it", new int[] {seen, read});
      }
      Violation found = judge(co, read, co.indexOf(seen));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Violation judge(List<Integer> co, int read, int seen) {
    Event event = candidate.event(read);
    boolean isUpdate = event.kind() == Event.Kind.UPDATE;
    for (int i = 1; i < co.size(); i++) {
      int write = co.get(i);
      if (write == read || !candidate.event(write).version().touches(event.part())) {
        continue;
      }
      if (i > seen && hb.has(write, read)) {
        return cycle("a read cannot see a value that was overwritten before it", read, write);
      }
      if (i < seen && hb.has(read, write) && !isUpdate) {
        return cycle(
            "a read cannot see a write that comes after a write of its own future",
            co.get(seen),
            read,
            write);
      }
      if (i > seen && initialisation.covers(write, read)) {
        return new Violation(
            "whoever reads a reference sees what was written before the object escaped",
            List.of(new Edge(read, write, Edge.Kind.FR), new Edge(write, read, Edge.Kind.INIT)));
      }
      if (i > seen && progress.mustSeeLatest(read)) {
        return new Violation(
            "the loop sees the write in the end", List.of(new Edge(read, write, Edge.Kind.FR)));
      }
      if (i > seen) {
        Violation found = rereads(read, write);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Some earlier read saw the newer write already. */
  private Violation rereads(int read, int newer) {
    for (int earlier : reads) {
      if (earlier != read && candidate.source(earlier) == newer && rereads.isFresh(earlier, read)) {
        List<Edge> edges = new ArrayList<>();
        edges.add(new Edge(newer, earlier, Edge.Kind.RF));
        edges.addAll(path(earlier, read));
        edges.add(new Edge(read, newer, Edge.Kind.FR));
        return new Violation("a fresh read cannot see an older value than a read before it", edges);
      }
    }
    return null;
  }

  /** A read that sees a write from its own future. */
  private Violation cycle(String axiom, int[] seenAndRead) {
    List<Edge> edges = new ArrayList<>();
    edges.add(new Edge(seenAndRead[0], seenAndRead[1], Edge.Kind.RF));
    edges.addAll(path(seenAndRead[1], seenAndRead[0]));
    return new Violation(axiom, edges);
  }

  private Violation cycle(String axiom, int read, int write) {
    List<Edge> edges = new ArrayList<>();
    edges.add(new Edge(read, write, Edge.Kind.FR));
    edges.addAll(path(write, read));
    return new Violation(axiom, edges);
  }

  private Violation cycle(String axiom, int seen, int read, int write) {
    List<Edge> edges = new ArrayList<>();
    edges.add(new Edge(seen, read, Edge.Kind.RF));
    edges.addAll(path(read, write));
    edges.add(new Edge(write, seen, Edge.Kind.CO));
    return new Violation(axiom, edges);
  }

  private List<Edge> path(int from, int to) {
    List<Integer> way = hb.steps().path(from, to);
    List<Edge> edges = new ArrayList<>();
    for (int i = 1; i < way.size(); i++) {
      boolean sync = hb.synchronises().has(way.get(i - 1), way.get(i));
      edges.add(new Edge(way.get(i - 1), way.get(i), sync ? Edge.Kind.SW : Edge.Kind.PO));
    }
    return edges;
  }
}
