package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.litmus.model.EventId;
import org.hoistpy.litmus.model.SyncOp;
import org.hoistpy.litmus.model.Trace;
import org.hoistpy.litmus.model.Version;

/** Puts traces together, one for each thread, so that each read sees a write that is there. */
final class Combinations {
  private static final long MOST = 5_000_000;

  private final List<List<Trace>> threads;
  private final int actors;
  private final int arbiter;
  private final Consumer<Candidate> taker;
  private final Trace[] chosen;
  private long tried;

  /**
   * @param threads the traces of the actors, of the arbiter, and of the threads they start
   * @param arbiter the number of the arbiter's thread, or -1
   */
  Combinations(List<List<Trace>> threads, int actors, int arbiter, Consumer<Candidate> taker) {
    this.threads = threads;
    this.actors = actors;
    this.arbiter = arbiter;
    this.taker = taker;
    this.chosen = new Trace[threads.size()];
  }

  /** Whether there are more combinations than anyone would wait for. */
  boolean isTooMany() {
    return tried > MOST;
  }

  void all() {
    actor(0);
  }

  private void actor(int thread) {
    if (thread == actors) {
      children(arbiter < 0 ? actors : actors + 1);
      return;
    }
    choose(thread, () -> actor(thread + 1));
  }

  private void choose(int thread, Runnable next) {
    for (Trace trace : threads.get(thread)) {
      if (++tried > MOST) {
        return;
      }
      if (fits(trace)) {
        chosen[thread] = trace;
        next.run();
        chosen[thread] = null;
      }
    }
  }

  /** Threads run if one of the chosen traces starts them. */
  private void children(int thread) {
    int first = arbiter < 0 ? actors : actors + 1;
    if (thread >= threads.size()) {
      if (arbiter >= 0 && allEnd()) {
        choose(arbiter, this::give);
      } else {
        give();
      }
      return;
    }
    if (isStarted(thread - first)) {
      choose(thread, () -> children(thread + 1));
    } else {
      children(thread + 1);
    }
  }

  private boolean isStarted(long number) {
    for (Trace trace : chosen) {
      if (trace == null) {
        continue;
      }
      for (Event event : trace.events()) {
        if (event.action() != null
            && event.action().op() == SyncOp.START
            && event.action().argument().equals(number)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean allEnd() {
    for (Trace trace : chosen) {
      if (trace != null
          && trace.ending() != Trace.Ending.RETURNED
          && trace.ending() != Trace.Ending.RAISED) {
        return false;
      }
    }
    return true;
  }

  /** Whether a trace goes with those that were chosen so far. */
  private boolean fits(Trace trace) {
    for (Trace other : chosen) {
      if (other != null && !(sees(trace, other) && sees(other, trace))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that {@code reader} sees of {@code writer} is there. */
  private static boolean sees(Trace reader, Trace writer) {
    for (Event event : reader.events()) {
      Version seen = seen(event);
      if (seen != null && seen.event().thread() == writer.thread() && !has(writer, seen, event)) {
        return false;
      }
    }
    return true;
  }

  private static Version seen(Event event) {
    if (event.source() != null) {
      return event.source();
    }
    return event.action() != null && event.action().result() instanceof Version item ? item : null;
  }

  private static boolean has(Trace writer, Version seen, Event reader) {
    if (seen.event().index() >= writer.events().size()) {
      return false;
    }
    Event event = writer.events().get(seen.event().index());
    if (event.version() == null || !event.version().value().equals(seen.value())) {
      return false;
    }
    return reader.action() != null
        ? event.action() != null && event.action().object().equals(reader.action().object())
        : event.isWrite() && event.location().equals(reader.location());
  }

  private void give() {
    List<Trace> traces = new ArrayList<>();
    boolean runsArbiter = false;
    for (Trace trace : chosen) {
      if (trace != null) {
        traces.add(trace);
        runsArbiter |= trace.thread() == arbiter;
      }
    }
    for (Trace trace : traces) {
      for (Event event : trace.events()) {
        Version seen = seen(event);
        int thread = seen == null ? EventId.SETUP : seen.event().thread();
        if (thread != EventId.SETUP && chosen[thread] == null) {
          return;
        }
      }
    }
    taker.accept(new Candidate(traces, runsArbiter ? arbiter : -1));
  }
}
