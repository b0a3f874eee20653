package org.hoistpy.litmus.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.syntax.Operator;
import org.hoistpy.syntax.UnaryOpKind;

/** The operators on numbers, texts and sequences. For one thread. */
final class Operators {
  private final Machine machine;

  Operators(Machine machine) {
    this.machine = machine;
  }

  /** The truth of a value, as a bool. */
  Val truth(Val value, int line) {
    if (value.value() instanceof Ref ref && ref.definition() == null) {
      switch (ref.type()) {
        case "list", "dict", "set", "deque" -> {
          Val all = contents(value, Contents.LENGTH, line);
          return new Val(((Contents) all.value()).size() != 0, all.reads());
        }
        case "AtomicInt", "AtomicFlag" -> {
          Val state =
              machine.read(
                  new Location(ref, Location.VALUE), null, AccessKind.ATOMIC, value.reads(), line);
          return new Val(Values.isTrue(state.value()), state.reads());
        }
        default -> {
          // Other objects are true.
        }
      }
    }
    return new Val(Values.isTrue(value.value()), value.reads());
  }

  /** The state of a collection, of which the caller looks at a part. */
  Val contents(Val collection, Object part, int line) {
    Location location = Location.contents((Ref) collection.value());
    return machine.read(location, part, AccessKind.PLAIN, collection.reads(), line);
  }

  Val unary(UnaryOpKind op, Val operand, int line) {
    Object value = operand.value();
    if (op == UnaryOpKind.NOT) {
      Val truth = truth(operand, line);
      return new Val(!(Boolean) truth.value(), truth.reads());
    }
    if (op == UnaryOpKind.U_SUB && value instanceof Double d) {
      return new Val(-d, operand.reads());
    }
    if (!Values.isNumber(value) || value instanceof Double && op == UnaryOpKind.INVERT) {
      throw Raised.of("TypeError");
    }
    Object result =
        switch (op) {
          case U_SUB -> Values.integer(Values.big(value).negate());
          case INVERT -> Values.integer(Values.big(value).not());
          default -> value;
        };
    return new Val(result, operand.reads());
  }

  Val binary(Operator op, Val left, Val right, int line) {
    long reads = left.reads() | right.reads();
    Object a = left.value();
    Object b = right.value();
    if (Values.isInt(a) && Values.isInt(b) && op != Operator.DIV) {
      return new Val(Values.integer(integers(op, Values.big(a), Values.big(b), line)), reads);
    }
    if (Values.isNumber(a) && Values.isNumber(b)) {
      return new Val(floats(op, Values.number(a), Values.number(b), line), reads);
    }
    if (op == Operator.ADD && a instanceof String s && b instanceof String t) {
      return new Val(s + t, reads);
    }
    if (op == Operator.MULT && a instanceof String s && b instanceof Long n) {
      return new Val(s.repeat((int) Math.max(0, n)), reads);
    }
    if (op == Operator.ADD && a instanceof Tuple s && b instanceof Tuple t) {
      List<Object> items = new ArrayList<>(s.items());
      items.addAll(t.items());
      return new Val(new Tuple(items), reads);
    }
    if (a instanceof Ref ref && ref.type().equals("list")) {
      return list(op, left, right, line);
    }
    throw new Unsupported(line, "the checker does not know " + op.symbol() + " of these values");
  }

  private Val list(Operator op, Val left, Val right, int line) {
    Val first = contents(left, null, line);
    List<Object> items = new ArrayList<>(((Contents.Items) first.value()).items());
    long reads = first.reads() | right.reads();
    if (op == Operator.ADD && right.value() instanceof Ref) {
      Val second = contents(right, null, line);
      reads |= second.reads();
      items.addAll(((Contents.Items) second.value()).items());
    } else if (op == Operator.MULT && right.value() instanceof Long n) {
      List<Object> once = List.copyOf(items);
      items.clear();
      for (long i = 0; i < n; i++) {
        items.addAll(once);
      }
    } else {
      throw new Unsupported(line, "the checker does not know " + op.symbol() + " of these values");
    }
    Ref ref = machine.allocate("list", null, null);
    Val contents = new Val(new Contents.Items(items), reads);
    machine.write(Location.contents(ref), contents, AccessKind.PLAIN, line);
    return Val.of(ref);
  }

  private static BigInteger integers(Operator op, BigInteger a, BigInteger b, int line) {
    return switch (op) {
      case ADD -> a.add(b);
      case SUB -> a.subtract(b);
      case MULT -> a.multiply(b);
      case FLOOR_DIV, MOD -> divide(op, a, b);
      case POW -> a.pow(b.intValueExact());
      case L_SHIFT -> a.shiftLeft(b.intValueExact());
      case R_SHIFT -> a.shiftRight(b.intValueExact());
      case BIT_OR -> a.or(b);
      case BIT_AND -> a.and(b);
      case BIT_XOR -> a.xor(b);
      default -> throw new Unsupported(line, "the checker does not know " + op.symbol());
    };
  }

  private static BigInteger divide(Operator op, BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Raised.of("ZeroDivisionError");
    }
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean rounds = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    if (op == Operator.MOD) {
      return rounds ? parts[1].add(b) : parts[1];
    }
    return rounds ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static Object floats(Operator op, double a, double b, int line) {
    return switch (op) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MULT -> a * b;
      case DIV -> {
        if (b == 0) {
          throw Raised.of("ZeroDivisionError");
        }
        yield a / b;
      }
      default -> throw new Unsupported(line, "the checker does not know " + op.symbol());
    };
  }
}
