package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.litmus.model.EventId;
import org.hoistpy.litmus.model.Location;
import org.hoistpy.litmus.model.Trace;
import org.hoistpy.litmus.model.Version;

/**
 * Traces that fit together: every read sees a write that is there. Events are numbered through all
 * threads from 1; 0 stands for the initial writes. Immutable.
 */
public final class Candidate {
  /** The number of the initial writes. */
  public static final int INITIAL = 0;

  private final List<Trace> traces;
  private final int arbiter;
  private final List<Event> events = new ArrayList<>();
  private final Map<EventId, Integer> numbers = new HashMap<>();
  private final Map<Location, List<Integer>> writes = new LinkedHashMap<>();
  private final Map<Location, List<Integer>> reads = new LinkedHashMap<>();

  /**
   * @param traces one for each thread that runs
   * @param arbiter the number of the arbiter's thread; -1 when it does not run
   */
  Candidate(List<Trace> traces, int arbiter) {
    this.traces = traces;
    this.arbiter = arbiter;
    events.add(null);
    for (Trace trace : traces) {
      for (Event event : trace.events()) {
        numbers.put(event.id(), events.size());
        if (event.isWrite()) {
          writes.computeIfAbsent(event.location(), l -> new ArrayList<>()).add(events.size());
        }
        if (event.isRead()) {
          reads.computeIfAbsent(event.location(), l -> new ArrayList<>()).add(events.size());
        }
        events.add(event);
      }
    }
  }

  public List<Trace> traces() {
    return traces;
  }

  /** The number of events, the initial writes included. */
  public int size() {
    return events.size();
  }

  /** An event by number; null for the initial writes. */
  public Event event(int number) {
    return events.get(number);
  }

  /** The number of an event. */
  int number(EventId id) {
    return id.thread() == EventId.SETUP ? INITIAL : numbers.get(id);
  }

  boolean isArbiter(Trace trace) {
    return trace.thread() == arbiter;
  }

  /** The number of the event that a read, or the taker of an item, sees; -1 for none. */
  int source(int number) {
    Event event = events.get(number);
    Version seen =
        event.source() != null
            ? event.source()
            : event.action() != null && event.action().result() instanceof Version item
                ? item
                : null;
    return seen == null ? -1 : number(seen.event());
  }

  /** The events that write a location, by thread. */
  List<Integer> writes(Location location) {
    return writes.getOrDefault(location, List.of());
  }

  List<Integer> reads(Location location) {
    return reads.getOrDefault(location, List.of());
  }

  /** Every location that is read or written. */
  List<Location> locations() {
    Map<Location, Object> all = new LinkedHashMap<>(writes);
    all.putAll(reads);
    return List.copyOf(all.keySet());
  }

  /** The results in the order of the actors, the arbiter's last. */
  String outcome() {
    List<String> all = new ArrayList<>();
    traces.stream()
        .sorted(java.util.Comparator.comparingInt(Trace::thread))
        .forEach(trace -> all.addAll(trace.results()));
    return String.join(", ", all);
  }
}
