package org.hoistpy.litmus.model;

import java.util.List;
import java.util.Map;

/** The methods of the queues of module {@code queue}. For one thread. */
final class QueueMethods {
  private final Machine machine;

  QueueMethods(Machine machine) {
    this.machine = machine;
  }

  /** Calls a method; null when it is not known. */
  Val call(
      Ref queue, String name, List<Val> args, Map<String, Val> keywords, long reads, int line) {
    boolean waits = args.size() < (name.startsWith("put") ? 2 : 1) && keywords.isEmpty();
    switch (name) {
      case "put", "put_nowait" -> {
        Val item = args.getFirst().with(reads);
        if (name.equals("put") && waits || Long.valueOf(0).equals(machine.info(queue))) {
          machine.give(queue, SyncOp.PUT, item, line);
          return Val.NONE;
        }
        if (machine.choose(List.of(true, false))) {
          machine.give(queue, SyncOp.TRY_PUT, item, line);
          return Val.NONE;
        }
        machine.sync(new SyncAction(queue, SyncOp.TRY_PUT, null, false), reads, line);
        throw Raised.of("Full");
      }
      case "get", "get_nowait" -> {
        if (name.equals("get") && waits) {
          return machine.take(queue, SyncOp.GET, reads, line);
        }
        if (machine.choose(List.of(true, false))) {
          return machine.take(queue, SyncOp.TRY_GET, reads, line);
        }
        machine.sync(new SyncAction(queue, SyncOp.TRY_GET, null, false), reads, line);
        throw Raised.of("Empty");
      }
      case "empty" -> {
        return SyncMethods.ask(machine, queue, SyncOp.EMPTY, reads, line);
      }
      case "task_done" -> {
        machine.sync(SyncMethods.action(queue, SyncOp.TASK_DONE), reads, line);
        return Val.NONE;
      }
      case "join" -> {
        machine.block(SyncMethods.action(queue, SyncOp.JOIN), reads, line);
        return Val.NONE;
      }
      default -> {
        return null;
      }
    }
  }
}
