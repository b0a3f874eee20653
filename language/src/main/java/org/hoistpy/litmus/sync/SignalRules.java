package org.hoistpy.litmus.sync;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.litmus.model.SyncAction;

/**
 * Event, Condition, Barrier and CountDownLatch: what sets, arrives or counts happens-before who
 * goes on because of it; a condition orders nothing but through its lock. Stateless.
 */
final class SignalRules {
  private record Flag(boolean isSet, List<Integer> sources) {}

  /** The threads that wait; for each notification that nobody used yet, whom it may wake. */
  private record Waiters(List<Integer> waiting, List<List<Integer>> notified) {}

  private record Arrivals(List<Integer> events, int toLeave, List<Integer> sources) {}

  private SignalRules() {}

  static SyncRule.Step event(Object state, SyncRule.Doing doing) {
    Flag flag = state == null ? new Flag(false, List.of()) : (Flag) state;
    SyncAction action = doing.action();
    switch (action.op()) {
      case SET -> {
        // A second set() does nothing that a wait() could see.
        return flag.isSet
            ? SyncRule.Step.of(flag)
            : SyncRule.Step.of(new Flag(true, List.of(doing.event())));
      }
      case CLEAR -> {
        return SyncRule.Step.of(new Flag(false, List.of()));
      }
      case WAIT, TIMED_WAIT, IS_SET -> {
        boolean expected = !Boolean.FALSE.equals(action.result());
        return flag.isSet == expected ? SyncRule.Step.of(flag, flag.sources) : null;
      }
      default -> {
        return null;
      }
    }
  }

  /** A notification wakes any of the threads that wait at that moment. */
  static SyncRule.Step condition(Object state, SyncRule.Doing doing) {
    Waiters all = state == null ? new Waiters(List.of(), List.of()) : (Waiters) state;
    List<Integer> waiting = new ArrayList<>(all.waiting);
    List<List<Integer>> notified = new ArrayList<>(all.notified);
    Integer thread = doing.thread();
    switch (doing.action().op()) {
      case ENTER_WAIT -> waiting.add(thread);
      case NOTIFY, NOTIFY_ALL -> {
        long asleep = waiting.size() - (long) notified.size();
        long count = doing.action().argument() instanceof Long n ? Math.min(n, asleep) : asleep;
        for (long i = 0; i < count; i++) {
          notified.add(List.copyOf(waiting));
        }
      }
      case WAKE, TIMED_WAKE -> {
        waiting.remove(thread);
        if (!Boolean.FALSE.equals(doing.action().result())) {
          int mine = 0;
          while (mine < notified.size() && !notified.get(mine).contains(thread)) {
            mine++;
          }
          if (mine == notified.size()) {
            return null;
          }
          notified.remove(mine);
        }
      }
      default -> {
        return null;
      }
    }
    return SyncRule.Step.of(new Waiters(waiting, notified));
  }

  static SyncRule.Step barrier(Object state, Object info, SyncRule.Doing doing) {
    Arrivals all = state == null ? new Arrivals(List.of(), 0, List.of()) : (Arrivals) state;
    int parties = ((Long) info).intValue();
    switch (doing.action().op()) {
      case ARRIVE -> {
        if (all.toLeave > 0) {
          return null;
        }
        List<Integer> events = new ArrayList<>(all.events);
        events.add(doing.event());
        return SyncRule.Step.of(
            events.size() == parties
                ? new Arrivals(List.of(), parties, events)
                : new Arrivals(events, 0, List.of()));
      }
      case DEPART -> {
        return all.toLeave == 0
            ? null
            : SyncRule.Step.of(new Arrivals(List.of(), all.toLeave - 1, all.sources), all.sources);
      }
      default -> {
        return null;
      }
    }
  }

  static SyncRule.Step latch(Object state, Object info, SyncRule.Doing doing) {
    Arrivals all = state == null ? new Arrivals(List.of(), 0, List.of()) : (Arrivals) state;
    switch (doing.action().op()) {
      case COUNT_DOWN -> {
        List<Integer> events = new ArrayList<>(all.events);
        events.add(doing.event());
        return SyncRule.Step.of(new Arrivals(events, 0, List.of()));
      }
      case WAIT -> {
        return all.events.size() >= (Long) info ? SyncRule.Step.of(all, all.events) : null;
      }
      default -> {
        return null;
      }
    }
  }

  /** Fences are in one order, and each happens-before the later ones. */
  static SyncRule.Step fence(Object state, SyncRule.Doing doing) {
    List<Integer> earlier = state == null ? List.of() : ((Flag) state).sources;
    List<Integer> all = new ArrayList<>(earlier);
    all.add(doing.event());
    return SyncRule.Step.of(new Flag(true, all), earlier);
  }
}
