package org.hoistpy.litmus.sync;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.litmus.model.SyncAction;
import org.hoistpy.litmus.model.SyncOp;

/**
 * The queues: the put of an item happens-before the get of it; on a bounded queue the get
 * happens-before the put that it lets through; {@code task_done()} happens-before the {@code
 * join()} that it releases. Stateless.
 */
final class QueueRules {
  /** The puts whose items are there, the gets whose room was not used, and the tasks. */
  private record Items(List<Integer> puts, List<Integer> gets, long open, List<Integer> done) {}

  private QueueRules() {}

  static SyncRule.Step step(Object state, Object info, boolean lifo, SyncRule.Doing doing) {
    Items items = state == null ? new Items(List.of(), List.of(), 0, List.of()) : (Items) state;
    SyncAction action = doing.action();
    return switch (action.op()) {
      case PUT, TRY_PUT -> put(items, info, doing);
      case GET, TRY_GET -> get(items, lifo, doing);
      case EMPTY ->
          Boolean.valueOf(items.puts.isEmpty()).equals(action.result())
              ? SyncRule.Step.of(items)
              : null;
      case TASK_DONE -> {
        List<Integer> done = new ArrayList<>(items.done);
        done.add(doing.event());
        yield SyncRule.Step.of(new Items(items.puts, items.gets, items.open - 1, done));
      }
      case JOIN -> items.open == 0 ? SyncRule.Step.of(items, items.done) : null;
      default -> null;
    };
  }

  private static SyncRule.Step put(Items items, Object info, SyncRule.Doing doing) {
    long limit = info instanceof Long n && n > 0 ? n : Long.MAX_VALUE;
    boolean full = items.puts.size() >= limit;
    if (Boolean.FALSE.equals(doing.action().result())) {
      return full ? SyncRule.Step.of(items) : null;
    }
    if (full) {
      return null;
    }
    List<Integer> puts = new ArrayList<>(items.puts);
    puts.add(doing.event());
    List<Integer> gets = new ArrayList<>(items.gets);
    List<Integer> sources = new ArrayList<>();
    if (puts.size() + gets.size() > limit) {
      sources.add(gets.removeFirst());
    }
    return SyncRule.Step.of(new Items(puts, gets, items.open + 1, items.done), sources);
  }

  private static SyncRule.Step get(Items items, boolean lifo, SyncRule.Doing doing) {
    if (Boolean.FALSE.equals(doing.action().result())) {
      return doing.action().op() == SyncOp.TRY_GET && items.puts.isEmpty()
          ? SyncRule.Step.of(items)
          : null;
    }
    if (items.puts.isEmpty()) {
      return null;
    }
    int put = lifo ? items.puts.getLast() : items.puts.getFirst();
    // A get without an item is one that waits for ever; it is possible when this one is.
    if (doing.action().result() != null && put != doing.item()) {
      return null;
    }
    List<Integer> puts = new ArrayList<>(items.puts);
    puts.remove(lifo ? puts.size() - 1 : 0);
    List<Integer> gets = new ArrayList<>(items.gets);
    gets.add(doing.event());
    return SyncRule.Step.of(new Items(puts, gets, items.open, items.done), List.of(put));
  }
}
