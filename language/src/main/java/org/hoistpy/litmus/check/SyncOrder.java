package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.litmus.model.Location;
import org.hoistpy.litmus.model.Program;
import org.hoistpy.litmus.model.Ref;
import org.hoistpy.litmus.model.SyncAction;
import org.hoistpy.litmus.model.Trace;
import org.hoistpy.litmus.model.Version;
import org.hoistpy.litmus.sync.SyncRule;
import org.hoistpy.litmus.sync.SyncRules;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.MemoryModel;

/**
 * Enumerates {@code so}: the total orders of all volatile, atomic and synchronisation actions that
 * agree with program order and in which every action answers what the trace says (memory model,
 * section 1). In {@code strict} every plain access counts as volatile (section 2).
 *
 * <p>Of orders that differ in the order of independent actions only, one is enough. For one thread.
 */
final class SyncOrder {
  /** The actions in order, and the pairs that synchronise. */
  record Found(List<Integer> order, List<int[]> synchronises) {}

  private final Candidate candidate;
  private final Program program;
  private final MemoryModel mode;
  private final Predicate<Found> taker;
  private final List<int[]> queues = new ArrayList<>();
  private final int[] heads;
  private final Map<Object, Object> states = new HashMap<>();
  private final List<Integer> order = new ArrayList<>();
  private final List<int[]> edges = new ArrayList<>();
  private final Set<Object> failed = new HashSet<>();

  /**
   * @param taker takes an order; true ends the search
   */
  SyncOrder(Candidate candidate, Program program, MemoryModel mode, Predicate<Found> taker) {
    this.candidate = candidate;
    this.program = program;
    this.mode = mode;
    this.taker = taker;
    int number = 1;
    for (Trace trace : candidate.traces()) {
      List<Integer> queue = new ArrayList<>();
      for (Event event : trace.events()) {
        if (isOrdered(event)) {
          queue.add(number);
        }
        number++;
      }
      queues.add(queue.stream().mapToInt(i -> i).toArray());
    }
    heads = new int[queues.size()];
    start();
  }

  private boolean isOrdered(Event event) {
    return switch (event.kind()) {
      case SYNC -> true;
      case PROGRESS -> false;
      default -> mode == MemoryModel.STRICT || event.access() != AccessKind.PLAIN;
    };
  }

  /** What the set-up did to locks and queues comes first. */
  private void start() {
    for (SyncAction action : program.setupActions()) {
      SyncRule rule = SyncRules.of(action.object().type());
      int number = action.result() instanceof Version v ? -v.event().index() : Candidate.INITIAL;
      Object info = program.info(action.object());
      SyncRule.Doing doing = new SyncRule.Doing(action, number, -1, -1);
      SyncRule.Step step = rule.step(states.get(action.object()), info, doing);
      if (step != null) {
        states.put(action.object(), step.state());
      }
    }
  }

  /** Searches until the taker is content; whether it was. */
  boolean search() {
    if (mode == MemoryModel.STRICT) {
      Object key = snapshot();
      if (failed.contains(key)) {
        return false;
      }
      if (step()) {
        return true;
      }
      failed.add(key);
      return false;
    }
    return step();
  }

  private Object snapshot() {
    List<Object> all = new ArrayList<>();
    for (int head : heads) {
      all.add(head);
    }
    all.add(Map.copyOf(states));
    return all;
  }

  private boolean step() {
    boolean moved = false;
    for (int thread = 0; thread < heads.length; thread++) {
      if (heads[thread] == queues.get(thread).length || !mayRun(thread)) {
        continue;
      }
      int event = queues.get(thread)[heads[thread]];
      if (candidate.event(event).repeats()) {
        continue;
      }
      moved = true;
      if (isRedundant(event, thread)) {
        continue;
      }
      Object key = key(event);
      Object before = states.get(key);
      int edgesBefore = edges.size();
      if (act(event, thread)) {
        order.add(event);
        heads[thread]++;
        boolean found = search();
        heads[thread]--;
        order.removeLast();
        if (found) {
          return true;
        }
      }
      if (before == null) {
        states.remove(key);
      } else {
        states.put(key, before);
      }
      while (edges.size() > edgesBefore) {
        edges.removeLast();
      }
    }
    return !moved && finish();
  }

  private boolean mayRun(int thread) {
    if (!candidate.isArbiter(candidate.traces().get(thread))) {
      return true;
    }
    for (int other = 0; other < heads.length; other++) {
      if (other != thread && heads[other] < queues.get(other).length) {
        return false;
      }
    }
    return true;
  }

  /**
   * The last action and this one could be swapped, and that order is looked at anyway. In strict,
   * where orders are many and differ in nothing that matters, states that failed are remembered
   * instead.
   */
  private boolean isRedundant(int event, int thread) {
    if (order.isEmpty() || mode == MemoryModel.STRICT) {
      return false;
    }
    int last = order.getLast();
    return threadOf(last) > thread
        && !candidate.isArbiter(candidate.traces().get(thread))
        && !Objects.equals(key(last), key(event));
  }

  private int threadOf(int event) {
    for (int thread = 0; thread < queues.size(); thread++) {
      for (int other : queues.get(thread)) {
        if (other == event) {
          return thread;
        }
      }
    }
    return -1;
  }

  private Object key(int number) {
    Event event = candidate.event(number);
    return event.location() != null ? event.location() : event.action().object();
  }

  /** Whether the action is possible now; notes what it brings about. */
  private boolean act(int number, int thread) {
    Event event = candidate.event(number);
    return event.location() != null ? access(number, event) : synchronise(number, event, thread);
  }

  private boolean synchronise(int number, Event event, int thread) {
    Ref object = event.action().object();
    SyncRule rule = SyncRules.of(object.type());
    Object info = program.info(object);
    SyncRule.Doing doing = new SyncRule.Doing(event.action(), number, thread, item(number, event));
    SyncRule.Step step = rule.step(states.get(object), info, doing);
    if (step == null) {
      return false;
    }
    states.put(object, step.state());
    for (int source : step.sources()) {
      if (source > 0) {
        edges.add(new int[] {source, number});
      }
    }
    return true;
  }

  private int item(int number, Event event) {
    if (event.action().result() instanceof Version item && item.event().thread() < 0) {
      return -item.event().index();
    }
    return candidate.source(number);
  }

  /** A volatile access: a read sees the last write, and all earlier writes happen-before it. */
  private boolean access(int number, Event event) {
    Location location = event.location();
    @SuppressWarnings("unchecked")
    List<Integer> writes = (List<Integer>) states.getOrDefault(location, List.of());
    if (event.isRead()) {
      int last = Candidate.INITIAL;
      for (int write : writes) {
        if (event.kind() == Event.Kind.UPDATE
            || candidate.event(write).version().touches(event.part())) {
          last = write;
        }
      }
      if (candidate.source(number) != last) {
        return false;
      }
      for (int write : writes) {
        edges.add(new int[] {write, number});
      }
    }
    if (event.isWrite()) {
      List<Integer> more = new ArrayList<>(writes);
      more.add(number);
      states.put(location, more);
    }
    return true;
  }

  /** Everything that ends is done: is what does not end as the traces say? */
  private boolean finish() {
    for (int thread = 0; thread < heads.length; thread++) {
      if (heads[thread] < queues.get(thread).length
          && !candidate.event(queues.get(thread)[heads[thread]]).repeats()) {
        return false;
      }
    }
    Map<Object, Object> before = new HashMap<>(states);
    int edgesBefore = edges.size();
    int orderBefore = order.size();
    boolean fits = true;
    for (int thread = 0; thread < heads.length && fits; thread++) {
      boolean blocked = candidate.traces().get(thread).ending() == Trace.Ending.BLOCKED;
      for (int i = heads[thread]; i < queues.get(thread).length && fits; i++) {
        fits = act(queues.get(thread)[i], thread) != blocked;
        order.add(queues.get(thread)[i]);
      }
    }
    boolean found = fits && taker.test(new Found(List.copyOf(order), List.copyOf(edges)));
    states.clear();
    states.putAll(before);
    while (edges.size() > edgesBefore) {
      edges.removeLast();
    }
    while (order.size() > orderBefore) {
      order.removeLast();
    }
    return found;
  }
}
