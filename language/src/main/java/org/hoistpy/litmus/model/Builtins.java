package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.syntax.CmpOp;

/** The built-in functions and classes, and those of Python's library. For one thread. */
final class Builtins {
  /** What {@code range} makes. */
  record Range(long start, long stop, long step) {}

  private static final Set<String> NAMES =
      Set.of(
          "len",
          "range",
          "list",
          "tuple",
          "dict",
          "set",
          "sorted",
          "print",
          "isinstance",
          "int",
          "str",
          "bool",
          "min",
          "max",
          "sum",
          "abs",
          "getattr",
          "setattr",
          "hasattr",
          "object",
          "property",
          "staticmethod",
          "type",
          "delattr",
          "enumerate",
          "repr",
          "float",
          "all",
          "any",
          "id",
          "next",
          "exec",
          "eval");

  private static final Set<String> WITH_KEYWORDS = Set.of("print", "dict", "sorted");

  private final Machine machine;
  private final Expressions expressions;
  private final Constructors constructors;

  Builtins(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
    this.constructors = new Constructors(machine, expressions);
  }

  static boolean isKnown(String name) {
    return NAMES.contains(name);
  }

  Val call(String name, List<Val> args, Map<String, Val> keywords, int line) {
    long reads = Expressions.reads(args);
    Val first = args.isEmpty() ? null : args.getFirst();
    if (!keywords.isEmpty() && isKnown(name) && !WITH_KEYWORDS.contains(name)) {
      throw new Unsupported(line, "the checker does not know " + name + " with keywords");
    }
    switch (name) {
      case "print", "sleep", "perf_counter", "monotonic", "time" -> {
        machine.progress(line);
        return Val.NONE;
      }
      case "len" -> {
        return length(first, line);
      }
      case "range" -> {
        long from = args.size() > 1 ? (Long) first.value() : 0;
        long to = (Long) args.get(args.size() > 1 ? 1 : 0).value();
        long step = args.size() > 2 ? (Long) args.get(2).value() : 1;
        return new Val(new Range(from, to, step), reads);
      }
      case "list", "deque" -> {
        return expressions.list(name, first == null ? List.of() : drain(first, line), line);
      }
      case "tuple" -> {
        return expressions.tuple(first == null ? List.of() : drain(first, line));
      }
      case "set" -> {
        return expressions.set(first == null ? List.of() : drain(first, line), line);
      }
      case "dict" -> {
        if (!args.isEmpty()) {
          break;
        }
        Contents.Entries entries = new Contents.Entries(List.of(), List.of());
        for (Map.Entry<String, Val> keyword : keywords.entrySet()) {
          entries = entries.with(keyword.getKey(), keyword.getValue().value());
        }
        return expressions.collection("dict", entries, reads, line);
      }
      case "sorted" -> {
        return expressions.list(
            "list",
            new Sorting(machine, expressions).sorted(drain(first, line), keywords, line),
            line);
      }
      case "min", "max" -> {
        List<Val> items = args.size() == 1 ? drain(first, line) : args;
        Val best =
            name.equals("min")
                ? items.stream().min(order(line)).orElseThrow(() -> Raised.of("ValueError"))
                : items.stream().max(order(line)).orElseThrow(() -> Raised.of("ValueError"));
        return new Val(best.value(), Expressions.reads(items));
      }
      case "sum" -> {
        Val total = Val.of(0L);
        for (Val item : drain(first, line)) {
          total =
              expressions.operators().binary(org.hoistpy.syntax.Operator.ADD, total, item, line);
        }
        return total;
      }
      case "bool" -> {
        return expressions.operators().truth(first, line);
      }
      case "int" -> {
        if (Values.isInt(first.value())) {
          return new Val(Values.integer(Values.big(first.value())), reads);
        }
      }
      case "str", "repr" -> {
        return new Val(Values.outcome(first.value()), reads);
      }
      case "abs" -> {
        return new Val(Values.integer(Values.big(first.value()).abs()), reads);
      }
      case "isinstance" -> {
        return new Val(isInstance(first.value(), args.get(1).value(), line), reads);
      }
      case "type" -> {
        if (first.value() instanceof Ref ref && ref.definition() != null) {
          return new Val(ref.definition(), reads);
        }
      }
      case "getattr" -> {
        Val found = expressions.attributeOrNull(first, (String) args.get(1).value(), line);
        if (found == null && args.size() < 3) {
          throw Raised.of("AttributeError");
        }
        return found != null ? found : args.get(2);
      }
      case "hasattr" -> {
        Val found = expressions.attributeOrNull(first, (String) args.get(1).value(), line);
        return new Val(found != null, reads | (found == null ? 0 : found.reads()));
      }
      case "setattr" -> {
        new Assignments(machine, expressions)
            .attribute(first, (String) args.get(1).value(), args.get(2), line);
        return Val.NONE;
      }
      case "next" -> {
        if (!Calls.isGenerator(first.value())) {
          break;
        }
        Val item = new Generators(machine).next(first, line);
        if (item == null && args.size() < 2) {
          throw Raised.of("StopIteration");
        }
        return item != null ? item : args.get(1);
      }
      case "exec", "eval" -> {
        return expressions.namespaces().run(name, args, line);
      }
      case "enumerate" -> {
        List<Val> pairs = new ArrayList<>();
        for (Val item : drain(first, line)) {
          pairs.add(expressions.tuple(List.of(Val.of((long) pairs.size()), item)));
        }
        return expressions.list("list", pairs, line);
      }
      case "next_strip", "fence", "memory_model" -> {
        return special(name, line);
      }
      default -> {
        // Below.
      }
    }
    if (ExceptionValue.isClass(name)) {
      return new Val(new ExceptionValue(name, Expressions.values(args)), reads);
    }
    Val made = constructors.call(name, args, keywords, line);
    if (made != null) {
      return made;
    }
    throw new Unsupported(line, "the checker does not know " + name + " with these arguments");
  }

  private Val special(String name, int line) {
    switch (name) {
      case "fence" ->
          machine.sync(new SyncAction(SyncMethods.FENCE, SyncOp.COUNT_DOWN, null, null), 0, line);
      case "next_strip" ->
          machine.sync(new SyncAction(SyncMethods.STRIP, SyncOp.IS_SET, null, false), 0, line);
      default -> throw new Unsupported(line, "the mode is what the checker varies");
    }
    return Val.NONE;
  }

  private List<Val> drain(Val iterable, int line) {
    return expressions.iterate(iterable, line).rest();
  }

  private Comparator<Val> order(int line) {
    return (a, b) ->
        (Boolean) expressions.calls().compare(CmpOp.LT, a, b, line).value()
            ? -1
            : (Boolean) expressions.calls().compare(CmpOp.LT, b, a, line).value() ? 1 : 0;
  }

  private Val length(Val value, int line) {
    return switch (value.value()) {
      case String s -> new Val((long) s.codePointCount(0, s.length()), value.reads());
      case Tuple t -> new Val((long) t.items().size(), value.reads());
      case Ref ref when Set.of("list", "deque", "dict", "set").contains(ref.type()) -> {
        Val all = expressions.operators().contents(value, Contents.LENGTH, line);
        yield new Val((long) ((Contents) all.value()).size(), all.reads());
      }
      default -> expressions.calls().method(value, "__len__", List.of(), Map.of(), line);
    };
  }

  static boolean isInstance(Object value, Object type, int line) {
    if (type instanceof ClassValue wanted) {
      return value instanceof Ref ref
          && ref.definition() != null
          && ref.definition().isSubclass(wanted);
    }
    String name = type instanceof FunctionValue.Builtin b ? b.name() : "";
    return switch (name) {
      case "int" -> Values.isInt(value);
      case "bool" -> value instanceof Boolean;
      case "float" -> value instanceof Double;
      case "str" -> value instanceof String;
      case "tuple" -> value instanceof Tuple;
      case "list", "dict", "set" -> value instanceof Ref ref && ref.type().equals(name);
      default -> throw new Unsupported(line, "the checker does not know isinstance of this class");
    };
  }
}
