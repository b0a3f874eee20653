package org.hoistpy.litmus.model;

import java.util.List;
import org.hoistpy.memory.AccessKind;

/**
 * Generators whose body touches nothing that threads share: what they yield is known when they are
 * made. Resuming one is two steps, between which it runs; a thread that finds it running gets
 * ValueError (memory model, section 6). For one thread.
 */
final class Generators {
  static final String TYPE = "generator";

  private final Machine machine;

  Generators(Machine machine) {
    this.machine = machine;
  }

  /** A generator that will yield the values. */
  Val make(List<Val> yields, int line) {
    Ref ref = machine.allocate(TYPE, null, Expressions.values(yields));
    Val start = new Val(0L, Expressions.reads(yields));
    machine.write(new Location(ref, Location.VALUE), start, AccessKind.PLAIN, line);
    return Val.of(ref);
  }

  /** The next value; null at the end. */
  @SuppressWarnings("unchecked")
  Val next(Val generator, int line) {
    Ref ref = (Ref) generator.value();
    List<Object> values = (List<Object>) machine.info(ref);
    Location state = new Location(ref, Location.VALUE);
    // An even state 2k has yielded k values; an odd one is running.
    boolean[] isRunning = {false};
    long[] before = {0};
    Val entered =
        machine.update(
            state,
            AccessKind.PLAIN,
            generator.reads(),
            line,
            old -> {
              before[0] = (Long) old;
              isRunning[0] = before[0] % 2 != 0;
              return isRunning[0]
                  ? new Machine.Change(null, old, null)
                  : new Machine.Change(before[0] + 1, old, null);
            });
    if (isRunning[0]) {
      machine.setControl(machine.control() | entered.reads());
      throw Raised.of("ValueError");
    }
    machine.update(
        state,
        AccessKind.PLAIN,
        entered.reads(),
        line,
        old -> {
          if ((Long) old != before[0] + 1) {
            throw new TraceEnd(null, line);
          }
          return new Machine.Change(before[0] + 2, old, null);
        });
    int index = (int) (before[0] / 2);
    return index < values.size() ? new Val(values.get(index), entered.reads()) : null;
  }
}
