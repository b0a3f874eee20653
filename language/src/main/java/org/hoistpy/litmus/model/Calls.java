package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.syntax.CmpOp;
import org.hoistpy.syntax.Operator;

/** Calls, and the operations that are calls in disguise. For one thread. */
final class Calls {
  private final Machine machine;
  private final Expressions expressions;
  private final Builtins builtins;
  private final SequenceMethods sequences;
  private final MappingMethods mappings;
  private final SyncMethods sync;
  private final AtomicMethods atomics;

  Calls(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
    this.builtins = new Builtins(machine, expressions);
    this.sequences = new SequenceMethods(machine, expressions);
    this.mappings = new MappingMethods(machine, expressions);
    this.sync = new SyncMethods(machine, expressions);
    this.atomics = new AtomicMethods(machine, expressions);
  }

  static boolean isBuiltin(String name) {
    return Builtins.isKnown(name) || ExceptionValue.isClass(name);
  }

  Val call(Val function, List<Val> args, Map<String, Val> keywords, int line) {
    return switch (function.value()) {
      case FunctionValue.Defined f -> expressions.call(f, args, keywords).with(function.reads());
      case FunctionValue.Method m -> {
        List<Val> all = new ArrayList<>();
        all.add(Val.of(m.self()));
        all.addAll(args);
        yield expressions.call(m.function(), all, keywords).with(function.reads());
      }
      case ClassValue type -> instance(type, args, keywords, line);
      case FunctionValue.Builtin b -> builtins.call(b.name(), args, keywords, line);
      case FunctionValue.BuiltinMethod m ->
          method(new Val(m.self(), function.reads()), m.name(), args, keywords, line);
      default -> throw Raised.of("TypeError");
    };
  }

  SequenceMethods sequences() {
    return sequences;
  }

  private Val instance(ClassValue type, List<Val> args, Map<String, Val> keywords, int line) {
    Ref self = machine.allocate(type.name(), type, null);
    Val init = expressions.inClass(type, "__init__", 0, line);
    if (init != null && init.value() instanceof FunctionValue.Defined function) {
      call(Val.of(new FunctionValue.Method(function, self)), args, keywords, line);
    }
    return Val.of(self);
  }

  /** Calls a method by its name. */
  Val method(Val self, String name, List<Val> args, Map<String, Val> keywords, int line) {
    if (self.value() instanceof Ref ref && ref.definition() == null) {
      Val result = ofBuiltin(self, ref.type(), name, args, keywords, line);
      if (result == null) {
        throw new Unsupported(
            line, "the checker does not know " + ref.type() + "." + name + " with these arguments");
      }
      return result;
    }
    if (self.value() instanceof Ref || self.value() instanceof ClassValue) {
      return call(expressions.attribute(self, name, line), args, keywords, line);
    }
    throw new Unsupported(line, "the checker does not know the method " + name + " of this value");
  }

  private Val ofBuiltin(
      Val self, String type, String name, List<Val> args, Map<String, Val> keywords, int line) {
    if (type.equals("list") && name.equals("sort") && args.isEmpty()) {
      return new Sorting(machine, expressions).sort(self, keywords, line);
    }
    boolean isPlain = keywords.isEmpty();
    return switch (type) {
      case "list", "deque" -> isPlain ? sequences.call(self, name, args, line) : null;
      case "dict", "set" -> isPlain ? mappings.call(self, name, args, line) : null;
      case "AtomicInt", "AtomicFlag", "AtomicReference" ->
          isPlain ? atomics.call(self, name, args, line) : null;
      default -> sync.call(self, name, args, keywords, line);
    };
  }

  static boolean isGenerator(Object value) {
    return value instanceof Ref ref && ref.type().equals(Generators.TYPE);
  }

  static boolean isSequence(Val value) {
    return value.value() instanceof Ref ref && Set.of("list", "deque").contains(ref.type());
  }

  Val item(Val object, Val index, int line) {
    if (object.value() instanceof String text && index.value() instanceof Long i) {
      int size = text.codePointCount(0, text.length());
      if (i < -size || i >= size) {
        throw Raised.of("IndexError");
      }
      int at = text.offsetByCodePoints(0, (int) (i < 0 ? i + size : i));
      return new Val(Character.toString(text.codePointAt(at)), object.reads() | index.reads());
    }
    if (object.value() instanceof Tuple tuple && index.value() instanceof Long i) {
      int at = (int) (i < 0 ? i + tuple.items().size() : i);
      if (at < 0 || at >= tuple.items().size()) {
        throw Raised.of("IndexError");
      }
      return new Val(tuple.items().get(at), object.reads() | index.reads());
    }
    return method(object, "__getitem__", List.of(index), Map.of(), line);
  }

  void setItem(Val object, Val index, Val value, int line) {
    method(object, "__setitem__", List.of(index, value), Map.of(), line);
  }

  /** {@code a += b} of a mutable object; null when the operator makes a new one. */
  Val inPlace(Operator op, Val object, Val operand, int line) {
    if (object.value() instanceof Ref ref && ref.type().startsWith("Atomic")) {
      return atomics.inPlace(op, object, operand, line);
    }
    if (isSequence(object) && op == Operator.ADD) {
      sequences.call(object, "extend", List.of(operand), line);
      return object;
    }
    return null;
  }

  Val compare(CmpOp op, Val left, Val right, int line) {
    long reads = left.reads() | right.reads();
    Object a = left.value();
    Object b = right.value();
    return switch (op) {
      case IS -> new Val(a.equals(b), reads);
      case IS_NOT -> new Val(!a.equals(b), reads);
      case IN -> contains(right, left, line);
      case NOT_IN -> {
        Val found = contains(right, left, line);
        yield new Val(!(Boolean) found.value(), found.reads());
      }
      case EQ, NOT_EQ -> {
        Val x = comparable(left, line);
        Val y = comparable(right, line);
        boolean equal = Values.equal(x.value(), y.value());
        yield new Val(equal == (op == CmpOp.EQ), x.reads() | y.reads());
      }
      default -> new Val(ordered(op, comparable(left, line), comparable(right, line)), reads);
    };
  }

  /** A value by which {@code ==} compares: of a collection what is in it. */
  private Val comparable(Val value, int line) {
    if (value.value() instanceof Ref ref
        && Set.of("list", "deque", "dict", "set").contains(ref.type())) {
      return expressions.operators().contents(value, null, line);
    }
    if (value.value() instanceof Ref ref && ref.type().equals("AtomicInt")) {
      return atomics.call(value, "get", List.of(), line);
    }
    return value;
  }

  private static boolean ordered(CmpOp op, Val left, Val right) {
    int order;
    if (Values.isInt(left.value()) && Values.isInt(right.value())) {
      order = Values.big(left.value()).compareTo(Values.big(right.value()));
    } else if (Values.isNumber(left.value()) && Values.isNumber(right.value())) {
      order = Double.compare(Values.number(left.value()), Values.number(right.value()));
    } else if (left.value() instanceof String a && right.value() instanceof String b) {
      order = a.compareTo(b);
    } else {
      throw Raised.of("TypeError");
    }
    return switch (op) {
      case LT -> order < 0;
      case LT_E -> order <= 0;
      case GT -> order > 0;
      default -> order >= 0;
    };
  }

  private Val contains(Val container, Val item, int line) {
    if (container.value() instanceof Tuple tuple) {
      return new Val(tuple.items().contains(item.value()), container.reads() | item.reads());
    }
    return method(container, "__contains__", List.of(item), Map.of(), line);
  }

  Iteration iterate(Val iterable, int line) {
    if (iterable.value() instanceof Tuple tuple) {
      int[] at = {0};
      return () ->
          at[0] < tuple.items().size()
              ? new Val(tuple.items().get(at[0]++), iterable.reads())
              : null;
    }
    if (isSequence(iterable)) {
      return sequences.iterate(iterable, line);
    }
    if (iterable.value() instanceof Ref ref && Set.of("dict", "set").contains(ref.type())) {
      return mappings.iterate(iterable, "keys", line);
    }
    if (iterable.value() instanceof Builtins.Range range) {
      long[] at = {range.start()};
      return () -> {
        long now = at[0];
        at[0] += range.step();
        boolean more = range.step() > 0 ? now < range.stop() : now > range.stop();
        return more ? new Val(now, iterable.reads()) : null;
      };
    }
    if (isGenerator(iterable.value())) {
      return () -> new Generators(machine).next(iterable, line);
    }
    if (iterable.value() instanceof MappingMethods.View view) {
      return mappings.iterate(new Val(view.mapping(), iterable.reads()), view.what(), line);
    }
    if (iterable.value() instanceof String text) {
      int[] at = {0};
      return () -> {
        if (at[0] >= text.length()) {
          return null;
        }
        int point = text.codePointAt(at[0]);
        at[0] += Character.charCount(point);
        return new Val(Character.toString(point), iterable.reads());
      };
    }
    if (Values.isNumber(iterable.value()) || iterable.value() == Val.NONE.value()) {
      throw Raised.of("TypeError");
    }
    throw new Unsupported(line, "the checker cannot iterate over this value");
  }
}
