package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.memory.AccessKind;

/** Makes objects of the library's classes. For one thread. */
final class Constructors {
  private final Machine machine;
  private final Expressions expressions;

  Constructors(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
  }

  /** A new object of the class; null when there is no such class. */
  Val call(String name, List<Val> args, Map<String, Val> keywords, int line) {
    return switch (name) {
      case "Lock", "RLock", "Event", "SimpleQueue", "Future" ->
          Val.of(machine.allocate(name, null, 0L));
      case "Semaphore", "BoundedSemaphore", "CountDownLatch", "Barrier" ->
          Val.of(machine.allocate(name, null, number(args, keywords, "value", 1)));
      case "Queue", "LifoQueue" ->
          Val.of(machine.allocate(name, null, number(args, keywords, "maxsize", 0)));
      case "Condition" -> {
        Object lock =
            args.isEmpty() ? machine.allocate("RLock", null, 0L) : args.getFirst().value();
        yield Val.of(machine.allocate(name, null, lock));
      }
      case "Thread" -> {
        List<Object> values = new ArrayList<>();
        if (keywords.containsKey("args")) {
          Iteration items = expressions.iterate(keywords.get("args"), line);
          for (Val item = items.next(); item != null; item = items.next()) {
            values.add(item.value());
          }
        }
        Val target = keywords.get("target");
        if (target == null) {
          throw new Unsupported(line, "the checker knows threads with a target only");
        }
        yield Val.of(machine.allocate(name, null, new ThreadSpec(null, target.value(), values)));
      }
      case "ThreadPoolExecutor" -> Val.of(machine.allocate(name, null, new ArrayList<Ref>()));
      case "AtomicInt" -> atomic(name, args, 0L, line);
      case "AtomicFlag" -> atomic(name, args, false, line);
      case "AtomicReference" -> atomic(name, args, Val.NONE.value(), line);
      case "object" -> Val.of(machine.allocate(name, null, 0L));
      default -> null;
    };
  }

  private Val atomic(String type, List<Val> args, Object initial, int line) {
    Ref ref = machine.allocate(type, null, 0L);
    Val value = args.isEmpty() ? Val.of(initial) : args.getFirst();
    machine.write(new Location(ref, Location.VALUE), value, AccessKind.ATOMIC, line);
    return Val.of(ref);
  }

  private static Object number(
      List<Val> args, Map<String, Val> keywords, String name, long otherwise) {
    if (!args.isEmpty()) {
      return args.getFirst().value();
    }
    return keywords.containsKey(name) ? keywords.get(name).value() : otherwise;
  }
}
