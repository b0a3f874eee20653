package org.hoistpy.litmus.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.litmus.model.Contents;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.litmus.model.Ref;
import org.hoistpy.litmus.model.Trace;
import org.hoistpy.litmus.model.Tuple;

/**
 * Initialisation safety (memory model, section 4): what a thread did to an object of its own before
 * the object first escaped is seen by whoever reads the object. For one thread.
 */
final class Initialisation {
  private final Candidate candidate;
  private final Set<Integer> initialising = new HashSet<>();

  Initialisation(Candidate candidate) {
    this.candidate = candidate;
    int number = 1;
    for (Trace trace : candidate.traces()) {
      new Escapes(trace.thread()).run(trace, number);
      number += trace.events().size();
    }
  }

  /** Whether the write initialises an object that the read of another thread looks at. */
  boolean covers(int write, int read) {
    return initialising.contains(write)
        && candidate.event(write).id().thread() != candidate.event(read).id().thread();
  }

  /** Follows a thread and finds the writes that come before the escape of their object. */
  private final class Escapes {
    private final int thread;
    private final Set<Ref> escaped = new HashSet<>();
    private final Map<Ref, Set<Ref>> holds = new HashMap<>();

    Escapes(int thread) {
      this.thread = thread;
    }

    void run(Trace trace, int first) {
      int number = first;
      for (Event event : trace.events()) {
        if (event.isWrite()) {
          write(number, event);
        } else if (event.action() != null) {
          escape(event.action().argument());
        }
        number++;
      }
    }

    private void write(int number, Event event) {
      if (event.location().owner() instanceof Ref owner && isPrivate(owner)) {
        initialising.add(number);
        collect(event.version().value(), holds.computeIfAbsent(owner, o -> new HashSet<>()));
      } else {
        escape(event.version().value());
      }
    }

    private boolean isPrivate(Ref ref) {
      return ref.thread() == thread && !escaped.contains(ref);
    }

    private void escape(Object value) {
      Set<Ref> found = new HashSet<>();
      collect(value, found);
      for (Ref ref : found) {
        if (isPrivate(ref) && escaped.add(ref)) {
          holds.getOrDefault(ref, Set.of()).forEach(this::escape);
        }
      }
    }

    private void collect(Object value, Set<Ref> into) {
      switch (value) {
        case null -> {
          // Nothing is held.
        }
        case Ref ref -> into.add(ref);
        case Tuple tuple -> collect(tuple.items(), into);
        case Contents.Items items -> collect(items.items(), into);
        case Contents.Entries entries -> {
          collect(entries.keys(), into);
          collect(entries.values(), into);
        }
        default -> {
          // Other values hold no objects of their own.
        }
      }
    }

    private void collect(List<Object> values, Set<Ref> into) {
      values.forEach(value -> collect(value, into));
    }
  }
}
