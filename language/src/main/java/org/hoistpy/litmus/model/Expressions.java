package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.syntax.BoolOpKind;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.Stmt;

/** Evaluates expressions on a {@link Machine}. For one thread. */
final class Expressions {
  private final Machine machine;
  private final Interpreter interpreter;
  private final Calls calls;
  private final Operators operators;
  private final Slices slices;
  private final Namespaces namespaces;

  Expressions(Machine machine, Interpreter interpreter) {
    this.machine = machine;
    this.interpreter = interpreter;
    this.operators = new Operators(machine);
    this.calls = new Calls(machine, this);
    this.slices = new Slices(this);
    this.namespaces = new Namespaces(this, interpreter);
  }

  Calls calls() {
    return calls;
  }

  Operators operators() {
    return operators;
  }

  Slices slices() {
    return slices;
  }

  Namespaces namespaces() {
    return namespaces;
  }

  /** The truth of an expression, as a bool. */
  Val test(Expr expression, Frame frame) {
    return operators.truth(eval(expression, frame), expression.span().line());
  }

  Val eval(Expr expression, Frame frame) {
    int line = expression.span().line();
    return switch (expression) {
      case Expr.Constant e when e.value() instanceof byte[] || e.value() instanceof int[] ->
          throw unknown(expression, "this literal");
      case Expr.Constant e -> Val.of(e.value());
      case Expr.Name e -> name(e.id(), frame, line);
      case Expr.Attribute e -> attribute(eval(e.value(), frame), e.attr(), line);
      case Expr.Subscript e when e.slice() instanceof Expr.Slice s -> {
        Val sequence = eval(e.value(), frame);
        yield slices.get(sequence, slices.bounds(s, frame));
      }
      case Expr.Subscript e -> calls.item(eval(e.value(), frame), eval(e.slice(), frame), line);
      case Expr.Call e -> call(e, frame);
      case Expr.BinOp e ->
          operators.binary(e.op(), eval(e.left(), frame), eval(e.right(), frame), line);
      case Expr.UnaryOp e -> operators.unary(e.op(), eval(e.operand(), frame), line);
      case Expr.BoolOp e -> bool(e, frame);
      case Expr.Compare e -> compare(e, frame);
      case Expr.IfExp e -> {
        Val test = test(e.test(), frame);
        Val chosen = eval((Boolean) test.value() ? e.body() : e.orelse(), frame);
        yield chosen.with(test.reads());
      }
      case Expr.NamedExpr e -> {
        Val value = eval(e.value(), frame);
        frame.locals.put(e.target().id(), value);
        yield value;
      }
      case Expr.TupleExpr e -> tuple(all(e.elts(), frame));
      case Expr.ListExpr e -> list("list", all(e.elts(), frame), line);
      case Expr.SetExpr e -> set(all(e.elts(), frame), line);
      case Expr.DictExpr e -> dict(e, frame);
      case Expr.ListComp e ->
          list("list", comprehend(e, f -> eval(e.elt(), f), e.generators(), frame), line);
      case Expr.GeneratorExp e ->
          list("list", comprehend(e, f -> eval(e.elt(), f), e.generators(), frame), line);
      case Expr.SetComp e -> set(comprehend(e, f -> eval(e.elt(), f), e.generators(), frame), line);
      case Expr.DictComp e -> {
        List<Val> pairs =
            comprehend(
                e,
                f -> tuple(List.of(eval(e.key(), f), eval(e.value(), f))),
                e.generators(),
                frame);
        Contents.Entries entries = new Contents.Entries(List.of(), List.of());
        for (Val pair : pairs) {
          List<Object> items = ((Tuple) pair.value()).items();
          entries = entries.with(items.getFirst(), items.getLast());
        }
        yield collection("dict", entries, reads(pairs), line);
      }
      case Expr.Lambda e ->
          Val.of(
              new FunctionValue.Defined(
                  "lambda",
                  e.args(),
                  List.of(),
                  e.body(),
                  frame.module,
                  frame.scope(),
                  e.args().defaults().stream().map(d -> eval(d, frame).value()).toList(),
                  Names.of(e.args(), List.of())));
      case Expr.JoinedStr e -> joined(e, frame);
      case Expr.Yield e -> {
        frame.yields.add(e.value() == null ? Val.NONE : eval(e.value(), frame));
        yield Val.NONE;
      }
      case Expr.FormattedValue e -> {
        if (e.formatSpec() != null) {
          throw unknown(e, "format specifications");
        }
        Val value = eval(e.value(), frame);
        boolean isQuoted = e.conversion() == 'r' || e.conversion() == 'a';
        Object text = value.value();
        yield new Val(isQuoted ? Values.repr(text) : Values.outcome(text), value.reads());
      }
      default -> throw unknown(expression, Unknown.name(expression));
    };
  }

  private static Unsupported unknown(Expr expression, String what) {
    return new Unsupported(expression.span().line(), "the checker does not know " + what);
  }

  Val name(String name, Frame frame, int line) {
    Ref cell = frame.cells.getOrDefault(name, frame.captured.cells().get(name));
    if (frame.isLocal(name) && !frame.names.captured().contains(name)) {
      Val value = frame.locals.get(name);
      if (value == null) {
        throw Raised.of("UnboundLocalError");
      }
      return value;
    }
    if (frame.space != null) {
      return namespaces.load(name, frame.space, line);
    }
    if (cell != null && !frame.globals().contains(name)) {
      return bound(
          machine.read(new Location(cell, Location.VALUE), null, AccessKind.PLAIN, 0, line));
    }
    if (frame.type != null) {
      Val value = machine.read(new Location(frame.type, name), null, AccessKind.PLAIN, 0, line);
      if (value.value() != Absent.ABSENT) {
        return value;
      }
    }
    Val value =
        machine.read(new Location(frame.module, name), null, frame.module.kind(name), 0, line);
    if (value.value() != Absent.ABSENT) {
      return value;
    }
    if (!Calls.isBuiltin(name)) {
      throw new Unsupported(line, "the checker does not know the name " + name);
    }
    return new Val(new FunctionValue.Builtin(name), value.reads());
  }

  private static Val bound(Val value) {
    if (value.value() == Absent.ABSENT) {
      throw Raised.of("NameError");
    }
    return value;
  }

  Val attribute(Val object, String name, int line) {
    Val found = attributeOrNull(object, name, line);
    if (found == null) {
      throw Raised.of("AttributeError");
    }
    return found;
  }

  /** The attribute; null when there is none. */
  Val attributeOrNull(Val object, String name, int line) {
    Attributes.check(name, line);
    switch (object.value()) {
      case LibraryModule module -> {
        return Val.of(Library.attribute(module.name(), name));
      }
      case ModuleValue module -> {
        Val value =
            machine.read(new Location(module, name), null, module.kind(name), object.reads(), line);
        return value.value() == Absent.ABSENT ? null : value;
      }
      case ClassValue type -> {
        return inClass(type, name, object.reads(), line);
      }
      case Ref ref when ref.definition() != null -> {
        return ofInstance(ref, name, object.reads(), line);
      }
      case Ref ref -> {
        return new Val(new FunctionValue.BuiltinMethod(ref, name), object.reads());
      }
      default -> {
        return null;
      }
    }
  }

  private Val ofInstance(Ref ref, String name, long reads, int line) {
    ClassValue type = ref.definition();
    Val own = machine.read(new Location(ref, name), null, type.kind(name), reads, line);
    if (own.value() != Absent.ABSENT) {
      return own;
    }
    Val value = inClass(type, name, own.reads(), line);
    if (value == null) {
      Val fallback = inClass(type, "__getattr__", own.reads(), line);
      return fallback == null
          ? null
          : calls.call(
              new Val(method(fallback.value(), ref), fallback.reads()),
              List.of(Val.of(name)),
              Map.of(),
              line);
    }
    if (value.value() instanceof Decorators.Property(FunctionValue.Defined getter)) {
      return calls.call(Val.of(method(getter, ref)), List.of(), Map.of(), line);
    }
    return new Val(method(value.value(), ref), value.reads());
  }

  private static Object method(Object value, Ref self) {
    return value instanceof FunctionValue.Defined function
        ? new FunctionValue.Method(function, self)
        : value;
  }

  /** An attribute of a class or its bases; null when there is none. */
  Val inClass(ClassValue type, String name, long reads, int line) {
    long seen = reads;
    for (ClassValue at = type; at != null; at = at.base()) {
      Val value = machine.read(new Location(at, name), null, at.kind(name), seen, line);
      seen |= value.reads();
      if (value.value() != Absent.ABSENT) {
        return value.with(seen);
      }
    }
    return null;
  }

  private Val call(Expr.Call e, Frame frame) {
    Val function = eval(e.func(), frame);
    List<Val> args = all(e.args(), frame);
    Map<String, Val> keywords = new LinkedHashMap<>();
    for (Keyword keyword : e.keywords()) {
      if (keyword.arg() == null) {
        throw unknown(e, "** in a call");
      }
      keywords.put(keyword.arg(), eval(keyword.value(), frame));
    }
    return calls.call(function, args, keywords, e.span().line());
  }

  List<Val> all(List<Expr> expressions, Frame frame) {
    List<Val> result = new ArrayList<>();
    for (Expr expression : expressions) {
      if (expression instanceof Expr.Starred starred) {
        result.addAll(iterate(eval(starred.value(), frame), starred.span().line()).rest());
      } else {
        result.add(eval(expression, frame));
      }
    }
    return result;
  }

  private Val bool(Expr.BoolOp e, Frame frame) {
    Val value = null;
    long reads = 0;
    for (Expr operand : e.values()) {
      value = eval(operand, frame);
      Val truth = operators.truth(value, e.span().line());
      reads |= truth.reads() | value.reads();
      if ((Boolean) truth.value() == (e.op() == BoolOpKind.OR)) {
        break;
      }
    }
    return value.with(reads);
  }

  private Val compare(Expr.Compare e, Frame frame) {
    Val left = eval(e.left(), frame);
    long reads = 0;
    for (int i = 0; i < e.ops().size(); i++) {
      Val right = eval(e.comparators().get(i), frame);
      Val result = calls.compare(e.ops().get(i), left, right, e.span().line());
      reads |= result.reads();
      if (!(Boolean) result.value()) {
        return new Val(false, reads);
      }
      left = right;
    }
    return new Val(true, reads);
  }

  static long reads(List<Val> values) {
    long reads = 0;
    for (Val value : values) {
      reads |= value.reads();
    }
    return reads;
  }

  static List<Object> values(List<Val> values) {
    return values.stream().map(Val::value).toList();
  }

  Val tuple(List<Val> items) {
    return new Val(new Tuple(values(items)), reads(items));
  }

  /** A new list or deque. */
  Val list(String type, List<Val> items, int line) {
    return collection(type, new Contents.Items(values(items)), reads(items), line);
  }

  Val set(List<Val> items, int line) {
    return collection("set", Contents.Entries.ofSet(values(items)), reads(items), line);
  }

  Val collection(String type, Contents contents, long reads, int line) {
    Ref ref = machine.allocate(type, null, null);
    machine.write(Location.contents(ref), new Val(contents, reads), AccessKind.PLAIN, line);
    return Val.of(ref);
  }

  private Val dict(Expr.DictExpr e, Frame frame) {
    List<Val> keys = all(e.keys(), frame);
    List<Val> values = all(e.values(), frame);
    Contents.Entries entries = new Contents.Entries(List.of(), List.of());
    for (int i = 0; i < keys.size(); i++) {
      entries = entries.with(keys.get(i).value(), values.get(i).value());
    }
    return collection("dict", entries, reads(keys) | reads(values), e.span().line());
  }

  private List<Val> comprehend(
      Expr whole, Function<Frame, Val> element, List<Comprehension> generators, Frame frame) {
    if (generators.size() != 1) {
      throw unknown(whole, "comprehensions of more than one loop");
    }
    List<Val> result = new ArrayList<>();
    Comprehension loop = generators.getFirst();
    if (!(loop.target() instanceof Expr.Name target)) {
      throw unknown(whole, "this target of a comprehension");
    }
    Iteration items = iterate(eval(loop.iter(), frame), whole.span().line());
    Val hidden = frame.locals.get(target.id());
    for (Val item = items.next(); item != null; item = items.next()) {
      frame.locals.put(target.id(), item);
      Frame inner = Frame.comprehension(frame, target.id());
      boolean wanted = loop.ifs().stream().allMatch(c -> (Boolean) test(c, inner).value());
      if (wanted) {
        result.add(element.apply(inner));
      }
    }
    if (hidden == null) {
      frame.locals.remove(target.id());
    } else {
      frame.locals.put(target.id(), hidden);
    }
    return result;
  }

  private Val joined(Expr.JoinedStr e, Frame frame) {
    StringBuilder text = new StringBuilder();
    List<Val> parts = all(e.values(), frame);
    parts.forEach(part -> text.append(Values.outcome(part.value())));
    return new Val(text.toString(), reads(parts));
  }

  Iteration iterate(Val iterable, int line) {
    return calls.iterate(iterable, line);
  }

  /** Whether an exception is of a class that an except clause names. */
  boolean matches(Raised raised, Expr type, Frame frame) {
    Object value = eval(type, frame).value();
    List<Object> types = value instanceof Tuple tuple ? tuple.items() : List.of(value);
    for (Object candidate : types) {
      if (candidate instanceof FunctionValue.Builtin(String name)
          && raised.exception().value() instanceof ExceptionValue exception
          && exception.isInstance(name)) {
        return true;
      }
    }
    return false;
  }

  /** Calls a function of the file. */
  Val call(FunctionValue.Defined function, List<Val> args, Map<String, Val> keywords) {
    Names names = function.names();
    Frame frame = new Frame(function.module(), function.captured(), names, null);
    for (String captured : names.captured()) {
      frame.cells.put(captured, machine.allocate("cell", null, null));
      frame.cells.get(captured).name(captured);
    }
    interpreter
        .bind(function, args, keywords)
        .forEach(
            (name, value) -> {
              if (names.captured().contains(name)) {
                machine.write(
                    new Location(frame.cells.get(name), Location.VALUE),
                    value,
                    AccessKind.PLAIN,
                    lineOf(function));
              } else {
                frame.locals.put(name, value);
              }
            });
    if (names.isGenerator()) {
      int before = machine.position();
      interpreter.call(function.body(), frame);
      if (machine.position() != before) {
        throw new Unsupported(
            lineOf(function), "the checker does not know generators that touch shared state");
      }
      return new Generators(machine).make(frame.yields, lineOf(function));
    }
    return function.expression() != null
        ? eval(function.expression(), frame)
        : interpreter.call(function.body(), frame);
  }

  private static int lineOf(FunctionValue.Defined function) {
    List<Stmt> body = function.body();
    return body.isEmpty() ? 0 : body.getFirst().span().line();
  }
}
