package org.hoistpy.litmus.model;

import java.util.List;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.syntax.Operator;

/** AtomicInt, AtomicFlag and AtomicReference: every method is one step. For one thread. */
final class AtomicMethods {
  private final Machine machine;
  private final Expressions expressions;

  AtomicMethods(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
  }

  private static Location value(Val self) {
    return new Location(self.value(), Location.VALUE);
  }

  /** Calls a method; null when it is not known. */
  Val call(Val self, String name, List<Val> args, int line) {
    Val first = args.isEmpty() ? Val.of(1L) : args.getFirst();
    return switch (name) {
      case "get", "is_set" ->
          machine.read(value(self), null, AccessKind.ATOMIC, self.reads(), line);
      case "set", "clear" -> {
        boolean isFlag = ((Ref) self.value()).type().equals("AtomicFlag");
        Val stored = isFlag ? Val.of(name.equals("set")) : first;
        machine.write(value(self), stored.with(self.reads()), AccessKind.ATOMIC, line);
        yield Val.NONE;
      }
      case "exchange" -> update(self, first, line, old -> pair(first.value(), old));
      case "test_and_set" -> update(self, first, line, old -> pair(true, old));
      case "compare_exchange" -> {
        Val updated = args.get(1);
        yield update(
            self,
            first.with(updated.reads()),
            line,
            old ->
                Values.equal(old, first.value())
                    ? pair(updated.value(), true)
                    : new Machine.Change(null, false, null));
      }
      case "fetch_add" -> change(Operator.ADD, true, self, first, line);
      case "fetch_sub" -> change(Operator.SUB, true, self, first, line);
      case "incr", "add_and_get" -> change(Operator.ADD, false, self, first, line);
      case "decr" -> change(Operator.SUB, false, self, first, line);
      default -> null;
    };
  }

  private static Machine.Change pair(Object state, Object result) {
    return new Machine.Change(state, result, null);
  }

  private Val update(
      Val self, Val operand, int line, java.util.function.Function<Object, Machine.Change> step) {
    return machine.update(
        value(self), AccessKind.ATOMIC, self.reads() | operand.reads(), line, step);
  }

  private Val change(Operator op, boolean answersOld, Val self, Val operand, int line) {
    return update(
        self,
        operand,
        line,
        old -> {
          Object result = expressions.operators().binary(op, Val.of(old), operand, line).value();
          return pair(result, answersOld ? old : result);
        });
  }

  /** {@code counter += 1}. */
  Val inPlace(Operator op, Val self, Val operand, int line) {
    change(op, false, self, operand, line);
    return self;
  }
}
