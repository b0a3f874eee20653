package org.hoistpy.litmus.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.WithItem;

/** Runs statements on a {@link Machine}. For one thread. */
final class Interpreter {
  private static final int POLLS = 3;
  private static final int MOST_ITERATIONS = 20_000;

  /** How a statement ended. */
  private enum Flow {
    NORMAL,
    BREAK,
    CONTINUE,
    RETURN
  }

  private final Machine machine;
  private final Expressions expressions;
  private final Assignments assignments;
  private final Attributes attributes;
  private final Imports imports;
  private final Patterns patterns;
  private Val returned = Val.NONE;

  Interpreter(Machine machine) {
    this.machine = machine;
    this.expressions = new Expressions(machine, this);
    this.assignments = new Assignments(machine, expressions);
    this.attributes = new Attributes(machine, expressions, assignments);
    this.imports = new Imports(machine, this, assignments);
    this.patterns = new Patterns(machine, expressions);
  }

  Expressions expressions() {
    return expressions;
  }

  /** Runs the body of a function and answers what it returns. */
  Val call(List<Stmt> body, Frame frame) {
    long before = machine.control();
    returned = Val.NONE;
    Flow flow = run(body, frame);
    Val result = flow == Flow.RETURN ? returned : Val.NONE;
    result = result.with(machine.control() & ~before);
    machine.setControl(before);
    returned = Val.NONE;
    return result;
  }

  /** Runs statements that are not in a function. */
  void module(List<Stmt> body, Frame frame) {
    run(body, frame);
  }

  private Flow run(List<Stmt> body, Frame frame) {
    for (Stmt statement : body) {
      Flow flow = follow(statement, frame);
      if (flow != Flow.NORMAL) {
        return flow;
      }
    }
    return Flow.NORMAL;
  }

  /** Runs a statement; arguments that a library function would refuse become a problem here. */
  private Flow follow(Stmt statement, Frame frame) {
    try {
      return run(statement, frame);
    } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException wrong) {
      throw new Unsupported(
          statement.span().line(), "the checker cannot follow this statement with these arguments");
    } catch (StackOverflowError endless) {
      throw new Unsupported(statement.span().line(), "the recursion does not end");
    }
  }

  private Val eval(Expr expression, Frame frame) {
    return expressions.eval(expression, frame);
  }

  private Flow run(Stmt statement, Frame frame) {
    int line = statement.span().line();
    switch (statement) {
      case Stmt.ExprStmt s -> eval(s.value(), frame);
      case Stmt.Assign s when Attributes.replaces(s) -> attributes.replace(s, frame);
      case Stmt.Assign s -> {
        Val value = eval(s.value(), frame);
        s.targets().forEach(target -> assignments.assign(target, value, frame));
      }
      case Stmt.AnnAssign s -> annotated(s, frame);
      case Stmt.AugAssign s -> assignments.augmented(s, frame);
      case Stmt.Delete s -> s.targets().forEach(target -> assignments.delete(target, frame));
      case Stmt.Return s -> {
        returned = s.value() == null ? Val.NONE : eval(s.value(), frame);
        return Flow.RETURN;
      }
      case Stmt.If s -> {
        return branch(s, frame);
      }
      case Stmt.Match s -> {
        return match(s, frame);
      }
      case Stmt.While s -> {
        return loop(s, frame);
      }
      case Stmt.For s -> {
        return loop(s, frame);
      }
      case Stmt.With s -> {
        return with(s, 0, frame);
      }
      case Stmt.Try s -> {
        return attempt(s, frame);
      }
      case Stmt.Raise s -> throw raise(s, frame);
      case Stmt.Assert s -> {
        Val test = expressions.test(s.test(), frame);
        machine.setControl(machine.control() | test.reads());
        if (!(Boolean) test.value()) {
          throw Raised.of("AssertionError");
        }
      }
      case Stmt.Break _ -> {
        return Flow.BREAK;
      }
      case Stmt.Continue _ -> {
        return Flow.CONTINUE;
      }
      case Stmt.FunctionDef s -> define(s, frame);
      case Stmt.ClassDef s -> define(s, frame);
      case Stmt.Import s -> imports.run(s, frame);
      case Stmt.ImportFrom s -> imports.run(s, frame);
      case Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> {
        return Flow.NORMAL;
      }
      default ->
          throw new Unsupported(line, "the checker does not know " + Unknown.name(statement));
    }
    return Flow.NORMAL;
  }

  private void annotated(Stmt.AnnAssign s, Frame frame) {
    AccessKind kind = Annotations.kind(s.annotation());
    if (s.target() instanceof Expr.Name name) {
      if (frame.type != null) {
        frame.type.annotate(name.id(), kind);
      } else if (frame.isModule()) {
        frame.module.annotate(name.id(), kind);
      }
    }
    if (s.value() != null) {
      assignments.assign(s.target(), eval(s.value(), frame), frame);
    }
  }

  private RuntimeException raise(Stmt.Raise s, Frame frame) {
    if (s.exc() == null) {
      Raised handled = frame.handled.peek();
      return handled != null ? handled : Raised.of("RuntimeError");
    }
    Val value = eval(s.exc(), frame);
    if (value.value() instanceof FunctionValue.Builtin type) {
      return Raised.of(type.name());
    }
    return new Raised(value);
  }

  private Flow branch(Stmt.If s, Frame frame) {
    Val test = expressions.test(s.test(), frame);
    long before = machine.control();
    machine.setControl(before | test.reads());
    Flow flow = run((Boolean) test.value() ? s.body() : s.orelse(), frame);
    if (!Control.leaves(s)) {
      machine.setControl(before);
    }
    return flow;
  }

  private Flow match(Stmt.Match s, Frame frame) {
    Val subject = eval(s.subject(), frame);
    long before = machine.control();
    Flow flow = Flow.NORMAL;
    for (MatchCase clause : s.cases()) {
      Map<String, Val> captured = new LinkedHashMap<>();
      boolean taken = decide(patterns.fits(clause.pattern(), subject, captured, frame));
      if (taken) {
        int line = clause.pattern().span().line();
        captured.forEach((name, value) -> assignments.store(name, value, frame, line));
        taken = clause.guard() == null || decide(expressions.test(clause.guard(), frame));
      }
      if (taken) {
        flow = run(clause.body(), frame);
        break;
      }
    }
    if (!Control.leaves(s)) {
      machine.setControl(before);
    }
    return flow;
  }

  /** What happens next depends on a test. */
  private boolean decide(Val test) {
    machine.setControl(machine.control() | test.reads());
    return (Boolean) test.value();
  }

  private Flow loop(Stmt.While s, Frame frame) {
    int line = s.span().line();
    int changing = 0;
    for (int i = 0; ; i++) {
      int start = machine.position();
      if (i >= MOST_ITERATIONS) {
        throw new Unsupported(line, "a loop goes round more than " + MOST_ITERATIONS + " times");
      }
      Map<String, Object> unchanged = frame.snapshot();
      Val test = expressions.test(s.test(), frame);
      // What follows happens only if the loop ends, which is up to what it read.
      machine.setControl(machine.control() | test.reads());
      if (!(Boolean) test.value()) {
        return run(s.orelse(), frame);
      }
      Flow flow = run(s.body(), frame);
      if (flow == Flow.BREAK) {
        return Flow.NORMAL;
      }
      if (flow == Flow.RETURN) {
        return flow;
      }
      boolean looked = machine.position() > start && machine.onlyLooked(start);
      boolean same = unchanged.equals(frame.snapshot());
      if (machine.position() == start && same && machine instanceof TraceMachine) {
        throw machine.spin(start, line);
      }
      if (looked && (same || ++changing >= POLLS)) {
        // A further iteration would do the same again: either it goes on so for ever, or this
        // iteration may as well not have been.
        throw machine.spin(start, line);
      }
      if (machine.position() > start && !looked && ++changing >= POLLS) {
        throw new TraceEnd(null, line);
      }
    }
  }

  private Flow loop(Stmt.For s, Frame frame) {
    Iteration items = expressions.iterate(eval(s.iter(), frame), s.span().line());
    for (int i = 0; ; i++) {
      if (i >= MOST_ITERATIONS) {
        throw new Unsupported(s.span().line(), "a loop goes round too often for the checker");
      }
      Val item = items.next();
      if (item == null) {
        return run(s.orelse(), frame);
      }
      assignments.assign(s.target(), item, frame);
      Flow flow = run(s.body(), frame);
      if (flow == Flow.BREAK) {
        return Flow.NORMAL;
      }
      if (flow == Flow.RETURN) {
        return flow;
      }
    }
  }

  private Flow with(Stmt.With s, int index, Frame frame) {
    if (index == s.items().size()) {
      return run(s.body(), frame);
    }
    WithItem item = s.items().get(index);
    int line = s.span().line();
    Val manager = eval(item.contextExpr(), frame);
    Val entered = expressions.calls().method(manager, "__enter__", List.of(), Map.of(), line);
    if (item.optionalVars() != null) {
      assignments.assign(item.optionalVars(), entered, frame);
    }
    Flow flow;
    try {
      flow = with(s, index + 1, frame);
    } catch (Raised raised) {
      leave(manager, line);
      throw raised;
    }
    // The manager's exit must not lose what the body returns.
    Val result = returned;
    leave(manager, line);
    returned = result;
    return flow;
  }

  private void leave(Val manager, int line) {
    expressions
        .calls()
        .method(manager, "__exit__", List.of(Val.NONE, Val.NONE, Val.NONE), Map.of(), line);
  }

  private Flow attempt(Stmt.Try s, Frame frame) {
    Flow flow;
    try {
      flow = handled(s, frame);
    } catch (Raised raised) {
      Flow last = run(s.finalbody(), frame);
      if (last != Flow.NORMAL) {
        return last;
      }
      throw raised;
    }
    Val result = returned;
    Flow last = run(s.finalbody(), frame);
    if (last == Flow.NORMAL) {
      returned = result;
    }
    return last == Flow.NORMAL ? flow : last;
  }

  private Flow handled(Stmt.Try s, Frame frame) {
    try {
      Flow flow = run(s.body(), frame);
      return flow == Flow.NORMAL ? run(s.orelse(), frame) : flow;
    } catch (Raised raised) {
      for (ExceptHandler handler : s.handlers()) {
        if (handler.type() == null || expressions.matches(raised, handler.type(), frame)) {
          if (handler.name() != null) {
            assignments.store(handler.name(), raised.exception(), frame, s.span().line());
          }
          frame.handled.push(raised);
          try {
            return run(handler.body(), frame);
          } finally {
            frame.handled.pop();
          }
        }
      }
      throw raised;
    }
  }

  private void define(Stmt.FunctionDef s, Frame frame) {
    Val value =
        Val.of(
            new FunctionValue.Defined(
                s.name(),
                s.args(),
                s.body(),
                null,
                frame.module,
                frame.scope(),
                s.args().defaults().stream().map(d -> eval(d, frame).value()).toList(),
                Names.of(s.args(), s.body())));
    for (Expr decorator : s.decoratorList().reversed()) {
      value = Decorators.apply(eval(decorator, frame), value, decorator);
    }
    assignments.store(s.name(), value, frame, s.span().line());
  }

  private void define(Stmt.ClassDef s, Frame frame) {
    if (machine instanceof TraceMachine) {
      throw new Unsupported(s.span().line(), "the checker does not know classes made by actors");
    }
    ClassValue base = null;
    for (Expr expression : s.bases()) {
      if (eval(expression, frame).value() instanceof ClassValue type) {
        base = type;
      }
    }
    ClassValue type = new ClassValue(s.name(), base);
    run(s.body(), new Frame(frame.module, frame.scope(), null, type));
    assignments.store(s.name(), Val.of(type), frame, s.span().line());
  }

  Map<String, Val> bind(FunctionValue.Defined function, List<Val> args, Map<String, Val> keywords) {
    Map<String, Val> result = new HashMap<>();
    int count = function.args().args().size();
    int required = count - function.defaults().size();
    if (args.size() > count) {
      throw Raised.of("TypeError");
    }
    for (int i = 0; i < count; i++) {
      String name = function.args().args().get(i).arg();
      if (i < args.size()) {
        result.put(name, args.get(i));
      } else if (keywords.containsKey(name)) {
        result.put(name, keywords.get(name));
      } else if (i >= required) {
        result.put(name, Val.of(function.defaults().get(i - required)));
      } else {
        throw Raised.of("TypeError");
      }
    }
    return result;
  }
}
