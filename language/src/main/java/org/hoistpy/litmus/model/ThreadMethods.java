package org.hoistpy.litmus.model;

import java.util.List;
import java.util.Map;

/** The methods of threads, futures and executors. For one thread. */
final class ThreadMethods {
  private final Machine machine;

  ThreadMethods(Machine machine) {
    this.machine = machine;
  }

  /** Calls a method; null when it is not known. */
  Val call(
      Ref object, String name, List<Val> args, Map<String, Val> keywords, long reads, int line) {
    return switch (object.type()) {
      case "Thread" -> thread(object, name, args, keywords, reads, line);
      case "Future" -> future(object, name, args, keywords, reads, line);
      default -> executor(object, name, args, reads, line);
    };
  }

  private void start(Ref handle, Object target, List<Object> args, long reads, int line) {
    long number = machine.thread(new ThreadSpec(handle, target, args));
    machine.sync(new SyncAction(handle, SyncOp.START, number, null), reads, line);
  }

  private Val thread(
      Ref thread, String name, List<Val> args, Map<String, Val> keywords, long reads, int line) {
    switch (name) {
      case "start" -> {
        ThreadSpec spec = (ThreadSpec) machine.info(thread);
        start(thread, spec.target(), spec.args(), reads, line);
        return Val.NONE;
      }
      case "join" -> {
        if (args.isEmpty() && keywords.isEmpty()) {
          machine.block(SyncMethods.action(thread, SyncOp.JOIN), reads, line);
        } else {
          SyncMethods.ask(machine, thread, SyncOp.TIMED_JOIN, reads, line);
        }
        return Val.NONE;
      }
      case "is_alive" -> {
        return SyncMethods.ask(machine, thread, SyncOp.IS_ALIVE, reads, line);
      }
      default -> {
        return null;
      }
    }
  }

  private Val future(
      Ref future, String name, List<Val> args, Map<String, Val> keywords, long reads, int line) {
    switch (name) {
      case "set_result" -> {
        machine.give(future, SyncOp.SET_RESULT, args.getFirst().with(reads), line);
        return Val.NONE;
      }
      case "result" -> {
        return args.isEmpty() && keywords.isEmpty()
            ? machine.take(future, SyncOp.RESULT, reads, line)
            : null;
      }
      case "done" -> {
        return SyncMethods.ask(machine, future, SyncOp.DONE, reads, line);
      }
      default -> {
        return null;
      }
    }
  }

  private Val executor(Ref executor, String name, List<Val> args, long reads, int line) {
    switch (name) {
      case "submit" -> {
        Ref future = machine.allocate("Future", null, 0L);
        List<Object> values = Expressions.values(args.subList(1, args.size()));
        start(future, args.getFirst().value(), values, reads, line);
        if (executor.thread() != EventId.SETUP) {
          tasks(executor).add(future);
        }
        return Val.of(future);
      }
      case "__enter__" -> {
        return Val.of(executor);
      }
      case "__exit__", "shutdown" -> {
        // It waits for the tasks; those of an executor that others use, too, are not known here.
        for (Ref future : tasks(executor)) {
          machine.block(SyncMethods.action(future, SyncOp.JOIN), reads, line);
        }
        return Val.NONE;
      }
      default -> {
        return null;
      }
    }
  }

  /** The tasks that this trace gave to an executor of its own. */
  @SuppressWarnings("unchecked")
  private List<Ref> tasks(Ref executor) {
    return (List<Ref>) machine.info(executor);
  }
}
