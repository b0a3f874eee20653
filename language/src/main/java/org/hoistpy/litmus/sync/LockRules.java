package org.hoistpy.litmus.sync;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.litmus.model.SyncAction;

/**
 * Lock, RLock and the semaphores: a release happens-before the acquire that it lets through; a
 * failed attempt and {@code locked()} order nothing. Stateless.
 */
final class LockRules {
  private static final int FREE = -2;

  /** Who holds the lock and how often; the last release. */
  private record Held(int owner, int depth, List<Integer> released) {}

  /** How many may enter, and the releases that nobody used yet. */
  private record Permits(long initial, List<Integer> released) {}

  private LockRules() {}

  static SyncRule.Step lock(Object state, boolean isReentrant, SyncRule.Doing doing) {
    Held held = state == null ? new Held(FREE, 0, List.of()) : (Held) state;
    SyncAction action = doing.action();
    boolean mine = isReentrant && held.owner == doing.thread();
    boolean free = held.owner == FREE || mine;
    return switch (action.op()) {
      case ACQUIRE, TRY_ACQUIRE -> {
        if (Boolean.FALSE.equals(action.result())) {
          yield free ? null : SyncRule.Step.of(held);
        }
        yield free
            ? SyncRule.Step.of(
                new Held(doing.thread(), held.depth + 1, held.released), held.released)
            : null;
      }
      case RELEASE -> {
        if (held.owner == FREE || isReentrant && !mine) {
          yield null;
        }
        yield SyncRule.Step.of(
            held.depth > 1
                ? new Held(held.owner, held.depth - 1, held.released)
                : new Held(FREE, 0, List.of(doing.event())));
      }
      case LOCKED ->
          Boolean.valueOf(held.owner != FREE).equals(action.result())
              ? SyncRule.Step.of(held)
              : null;
      default -> null;
    };
  }

  static SyncRule.Step semaphore(Object state, Object info, SyncRule.Doing doing) {
    Permits permits = state == null ? new Permits((Long) info, List.of()) : (Permits) state;
    SyncAction action = doing.action();
    switch (action.op()) {
      case ACQUIRE, TRY_ACQUIRE -> {
        boolean free = permits.initial > 0 || !permits.released.isEmpty();
        if (Boolean.FALSE.equals(action.result())) {
          return free ? null : SyncRule.Step.of(permits);
        }
        if (permits.initial > 0) {
          return SyncRule.Step.of(new Permits(permits.initial - 1, permits.released));
        }
        if (permits.released.isEmpty()) {
          return null;
        }
        List<Integer> left = permits.released.subList(1, permits.released.size());
        return SyncRule.Step.of(new Permits(0, left), permits.released.subList(0, 1));
      }
      case RELEASE -> {
        List<Integer> released = new ArrayList<>(permits.released);
        released.add(doing.event());
        return SyncRule.Step.of(new Permits(permits.initial, released));
      }
      default -> {
        return null;
      }
    }
  }
}
