package org.hoistpy.litmus.sync;

import java.util.List;
import org.hoistpy.litmus.model.SyncAction;

/**
 * Threads and futures: the start happens-before the first action, the last action before a join
 * that returned because of it, a result before whoever gets it. Stateless.
 */
final class ThreadRules {
  private record Life(int started, int ended) {}

  private static final int NOT_YET = Integer.MIN_VALUE;

  private ThreadRules() {}

  /** The end of a module's body happens-before the return of an import by another thread. */
  static SyncRule.Step importing(Object state, SyncRule.Doing doing) {
    Life life = state == null ? new Life(NOT_YET, NOT_YET) : (Life) state;
    return switch (doing.action().op()) {
      case IMPORT_BEGIN ->
          life.started == NOT_YET ? SyncRule.Step.of(new Life(doing.event(), NOT_YET)) : null;
      case IMPORT_END -> SyncRule.Step.of(new Life(life.started, doing.event()));
      case IMPORTED -> life.ended != NOT_YET ? SyncRule.Step.of(life, List.of(life.ended)) : null;
      default -> null;
    };
  }

  static SyncRule.Step step(Object state, SyncRule.Doing doing) {
    Life life = state == null ? new Life(NOT_YET, NOT_YET) : (Life) state;
    SyncAction action = doing.action();
    boolean hasStarted = life.started != NOT_YET;
    boolean hasEnded = life.ended != NOT_YET;
    List<Integer> end = hasEnded ? List.of(life.ended) : List.of();
    return switch (action.op()) {
      case START -> SyncRule.Step.of(new Life(doing.event(), life.ended));
      case BEGIN -> hasStarted ? SyncRule.Step.of(life, List.of(life.started)) : null;
      case END, SET_RESULT -> SyncRule.Step.of(new Life(life.started, doing.event()));
      case JOIN -> hasEnded ? SyncRule.Step.of(life, end) : null;
      case TIMED_JOIN -> {
        // The answer stands for: it ended, or the time was up.
        boolean joined = Boolean.TRUE.equals(action.result());
        yield joined && !hasEnded ? null : SyncRule.Step.of(life, joined ? end : List.of());
      }
      case IS_ALIVE -> {
        boolean alive = Boolean.TRUE.equals(action.result());
        yield alive == (hasStarted && !hasEnded)
            ? SyncRule.Step.of(life, alive ? List.of() : end)
            : null;
      }
      case RESULT -> {
        boolean wrong = action.result() != null && doing.item() != life.ended;
        yield hasEnded && !wrong ? SyncRule.Step.of(life, end) : null;
      }
      case DONE -> {
        boolean done = Boolean.TRUE.equals(action.result());
        yield done == hasEnded ? SyncRule.Step.of(life, end) : null;
      }
      default -> null;
    };
  }
}
