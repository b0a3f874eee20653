package org.hoistpy.litmus.model;

import java.util.List;
import java.util.Map;

/** The methods of locks, queues, threads and their like, as synchronisation actions. */
final class SyncMethods {
  /** Stands for the one order of all fences. */
  static final Ref FENCE = special("fence");

  /** Stands for the boundary between two strips of a loop. */
  static final Ref STRIP = special("strip");

  private final Machine machine;
  private final Expressions expressions;

  SyncMethods(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
  }

  private static Ref special(String name) {
    Ref ref = new Ref(EventId.SETUP, -1, name, null);
    ref.name(name);
    return ref;
  }

  /** Calls a method; null when it is not known. */
  Val call(Val self, String name, List<Val> args, Map<String, Val> keywords, int line) {
    Ref object = (Ref) self.value();
    long reads = self.reads();
    return switch (object.type()) {
      case "Lock", "RLock", "Semaphore", "BoundedSemaphore" ->
          lock(object, name, args, keywords, reads, line);
      case "Condition" -> condition(object, name, args, keywords, reads, line);
      case "Event" -> event(object, name, args, keywords, reads, line);
      case "Barrier" -> barrier(object, name, reads, line);
      case "CountDownLatch" -> latch(object, name, reads, line);
      case "Queue", "LifoQueue", "SimpleQueue" ->
          new QueueMethods(machine).call(object, name, args, keywords, reads, line);
      case "Thread", "Future", "ThreadPoolExecutor" ->
          new ThreadMethods(machine).call(object, name, args, keywords, reads, line);
      default -> null;
    };
  }

  static SyncAction action(Ref object, SyncOp op) {
    return new SyncAction(object, op, null, null);
  }

  /** An action that answers true or false at once. */
  static Val ask(Machine machine, Ref object, SyncOp op, long reads, int line) {
    boolean answer = machine.choose(List.of(true, false));
    long bit = 1L << machine.position();
    machine.sync(new SyncAction(object, op, null, answer), reads, line);
    return new Val(answer, reads | bit);
  }

  private static boolean isFalse(Val value) {
    return value != null && !Values.isTrue(value.value());
  }

  private Val lock(
      Ref lock, String name, List<Val> args, Map<String, Val> keywords, long reads, int line) {
    switch (name) {
      case "acquire", "__enter__" -> {
        Val blocking = args.isEmpty() ? keywords.get("blocking") : args.getFirst();
        if (isFalse(blocking) || keywords.containsKey("timeout") || args.size() > 1) {
          return ask(machine, lock, SyncOp.TRY_ACQUIRE, reads, line);
        }
        machine.block(action(lock, SyncOp.ACQUIRE), reads, line);
        return Val.of(true);
      }
      case "release", "__exit__" -> {
        machine.sync(action(lock, SyncOp.RELEASE), reads, line);
        return Val.NONE;
      }
      case "locked" -> {
        return ask(machine, lock, SyncOp.LOCKED, reads, line);
      }
      default -> {
        return null;
      }
    }
  }

  private Val event(
      Ref event, String name, List<Val> args, Map<String, Val> keywords, long reads, int line) {
    switch (name) {
      case "set", "clear" -> {
        machine.sync(action(event, name.equals("set") ? SyncOp.SET : SyncOp.CLEAR), reads, line);
        return Val.NONE;
      }
      case "is_set" -> {
        return ask(machine, event, SyncOp.IS_SET, reads, line);
      }
      case "wait" -> {
        if (!args.isEmpty() || !keywords.isEmpty()) {
          return ask(machine, event, SyncOp.TIMED_WAIT, reads, line);
        }
        machine.block(action(event, SyncOp.WAIT), reads, line);
        return Val.of(true);
      }
      default -> {
        return null;
      }
    }
  }

  private Val condition(
      Ref condition, String name, List<Val> args, Map<String, Val> keywords, long reads, int line) {
    Ref lock = (Ref) machine.info(condition);
    switch (name) {
      case "acquire", "release", "__enter__", "__exit__" -> {
        return lock(lock, name, args, keywords, reads, line);
      }
      case "notify" -> {
        Object count = args.isEmpty() ? 1L : args.getFirst().value();
        machine.sync(new SyncAction(condition, SyncOp.NOTIFY, count, null), reads, line);
        return Val.NONE;
      }
      case "notify_all" -> {
        machine.sync(action(condition, SyncOp.NOTIFY_ALL), reads, line);
        return Val.NONE;
      }
      case "wait" -> {
        boolean isTimed = !args.isEmpty() || !keywords.isEmpty();
        return waitFor(condition, lock, isTimed, reads, line);
      }
      case "wait_for" -> {
        for (int i = 0; i < 3; i++) {
          Val holds = expressions.calls().call(args.getFirst(), List.of(), Map.of(), line);
          Val truth = expressions.operators().truth(holds, line);
          machine.setControl(machine.control() | truth.reads());
          if ((Boolean) truth.value()) {
            return holds;
          }
          waitFor(condition, lock, false, reads, line);
        }
        throw new TraceEnd(null, line);
      }
      default -> {
        return null;
      }
    }
  }

  private Val waitFor(Ref condition, Ref lock, boolean isTimed, long reads, int line) {
    machine.sync(action(condition, SyncOp.ENTER_WAIT), reads, line);
    machine.sync(action(lock, SyncOp.RELEASE), reads, line);
    Val woken = Val.of(true);
    if (isTimed) {
      woken = ask(machine, condition, SyncOp.TIMED_WAKE, reads, line);
    } else {
      machine.block(action(condition, SyncOp.WAKE), reads, line);
    }
    machine.block(action(lock, SyncOp.ACQUIRE), reads, line);
    return woken;
  }

  private Val barrier(Ref barrier, String name, long reads, int line) {
    if (!name.equals("wait")) {
      return null;
    }
    machine.sync(action(barrier, SyncOp.ARRIVE), reads, line);
    machine.block(action(barrier, SyncOp.DEPART), reads, line);
    return Val.NONE;
  }

  private Val latch(Ref latch, String name, long reads, int line) {
    switch (name) {
      case "count_down" -> machine.sync(action(latch, SyncOp.COUNT_DOWN), reads, line);
      case "wait" -> machine.block(action(latch, SyncOp.WAIT), reads, line);
      default -> {
        return null;
      }
    }
    return Val.NONE;
  }
}
