package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/** Binds and unbinds targets. For one thread. */
final class Assignments {
  private final Machine machine;
  private final Expressions expressions;

  Assignments(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
  }

  void assign(Expr target, Val value, Frame frame) {
    int line = target.span().line();
    switch (target) {
      case Expr.Name t -> store(t.id(), value, frame, line);
      case Expr.Attribute t -> attribute(expressions.eval(t.value(), frame), t.attr(), value, line);
      case Expr.Subscript t when t.slice() instanceof Expr.Slice s -> {
        Val sequence = expressions.eval(t.value(), frame);
        expressions.slices().set(sequence, expressions.slices().bounds(s, frame), value);
      }
      case Expr.Subscript t ->
          expressions
              .calls()
              .setItem(
                  expressions.eval(t.value(), frame),
                  expressions.eval(t.slice(), frame),
                  value,
                  line);
      case Expr.TupleExpr t -> unpack(t.elts(), value, frame, line);
      case Expr.ListExpr t -> unpack(t.elts(), value, frame, line);
      default -> throw new Unsupported(line, "the checker does not know this target");
    }
  }

  private void unpack(List<Expr> targets, Val value, Frame frame, int line) {
    List<Val> items = new ArrayList<>();
    Iteration iteration = expressions.iterate(value, line);
    for (Val item = iteration.next(); item != null; item = iteration.next()) {
      items.add(item);
    }
    if (items.size() != targets.size()) {
      throw Raised.of("ValueError");
    }
    for (int i = 0; i < items.size(); i++) {
      assign(targets.get(i), items.get(i), frame);
    }
  }

  /** The location of a variable; null for one that only this function sees. */
  private Location variable(String name, Frame frame) {
    if (frame.isLocal(name) && !frame.names.captured().contains(name)) {
      return null;
    }
    Ref cell = frame.cells.getOrDefault(name, frame.captured.cells().get(name));
    if (cell != null && !frame.globals().contains(name)) {
      return new Location(cell, Location.VALUE);
    }
    return new Location(frame.type != null ? frame.type : frame.module, name);
  }

  private static boolean isInSpace(String name, Frame frame) {
    return frame.space != null && !frame.isLocal(name);
  }

  private static AccessKind kind(Location variable) {
    return switch (variable.owner()) {
      case ModuleValue module -> module.kind(variable.name());
      case ClassValue type -> type.kind(variable.name());
      default -> AccessKind.PLAIN;
    };
  }

  void store(String name, Val value, Frame frame, int line) {
    if (isInSpace(name, frame)) {
      expressions.namespaces().store(name, value, frame.space, line);
      return;
    }
    Location variable = variable(name, frame);
    if (variable == null) {
      frame.locals.put(name, value);
    } else {
      machine.write(variable, value, kind(variable), line);
    }
  }

  void attribute(Val object, String name, Val value, int line) {
    Location location = attribute(object, name, line);
    machine.write(location, value.with(object.reads()), kindOfAttribute(location), line);
  }

  private static Location attribute(Val object, String name, int line) {
    Attributes.check(name, line);
    return switch (object.value()) {
      case Ref ref when ref.definition() != null -> new Location(ref, name);
      case ClassValue type -> new Location(type, name);
      case ModuleValue module -> new Location(module, name);
      default -> throw new Unsupported(line, "the checker cannot set attributes of this object");
    };
  }

  private static AccessKind kindOfAttribute(Location location) {
    return location.owner() instanceof Ref ref
        ? ref.definition().kind(location.name())
        : kind(location);
  }

  void augmented(Stmt.AugAssign s, Frame frame) {
    int line = s.span().line();
    switch (s.target()) {
      case Expr.Name t when isInSpace(t.id(), frame) -> {
        Val old = expressions.name(t.id(), frame, line);
        store(t.id(), inPlace(s, old, frame), frame, line);
      }
      case Expr.Name t -> {
        Location variable = variable(t.id(), frame);
        if (variable == null) {
          Val old = expressions.name(t.id(), frame, line);
          frame.locals.put(t.id(), inPlace(s, old, frame));
        } else {
          augmented(s, Val.NONE, variable, kind(variable), frame);
        }
      }
      case Expr.Attribute t -> {
        Val object = expressions.eval(t.value(), frame);
        Location location = attribute(object, t.attr(), line);
        augmented(s, object, location, kindOfAttribute(location), frame);
      }
      case Expr.Subscript t when t.slice() instanceof Expr.Slice slice -> {
        Val object = expressions.eval(t.value(), frame);
        Slices.Bounds bounds = expressions.slices().bounds(slice, frame);
        Val old = expressions.slices().get(object, bounds);
        expressions.slices().set(object, bounds, inPlace(s, old, frame));
      }
      case Expr.Subscript t -> {
        Val object = expressions.eval(t.value(), frame);
        Val index = expressions.eval(t.slice(), frame);
        Val old = expressions.calls().item(object, index, line);
        expressions.calls().setItem(object, index, inPlace(s, old, frame), line);
      }
      default -> throw new Unsupported(line, "the checker does not know this target");
    }
  }

  private void augmented(
      Stmt.AugAssign s, Val object, Location location, AccessKind kind, Frame frame) {
    int line = s.span().line();
    if (kind == AccessKind.ATOMIC) {
      Val operand = expressions.eval(s.value(), frame);
      machine.update(
          location,
          kind,
          operand.reads() | object.reads(),
          line,
          old ->
              new Machine.Change(
                  expressions.operators().binary(s.op(), Val.of(old), operand, line).value(),
                  null,
                  null));
      return;
    }
    Val old;
    if (object.value() instanceof Ref) {
      old = expressions.attribute(object, location.name(), line);
    } else {
      old = machine.read(location, null, kind, object.reads(), line);
      if (old.value() == Absent.ABSENT) {
        throw Raised.of(location.owner() instanceof ClassValue ? "AttributeError" : "NameError");
      }
    }
    machine.write(location, inPlace(s, old, frame).with(object.reads()), kind, line);
  }

  private Val inPlace(Stmt.AugAssign s, Val old, Frame frame) {
    Val operand = expressions.eval(s.value(), frame);
    Val changed = expressions.calls().inPlace(s.op(), old, operand, s.span().line());
    return changed != null
        ? changed
        : expressions.operators().binary(s.op(), old, operand, s.span().line());
  }

  void delete(Expr target, Frame frame) {
    int line = target.span().line();
    Val nothing = Val.of(Absent.ABSENT);
    switch (target) {
      case Expr.Name t when isInSpace(t.id(), frame) ->
          expressions.namespaces().delete(t.id(), frame.space, line);
      case Expr.Name t -> {
        Location variable = variable(t.id(), frame);
        if (variable == null) {
          frame.locals.remove(t.id());
        } else {
          machine.write(variable, nothing, kind(variable), line);
        }
      }
      case Expr.Attribute t -> {
        Val object = expressions.eval(t.value(), frame);
        Location location = attribute(object, t.attr(), line);
        Val old = machine.read(location, null, kindOfAttribute(location), object.reads(), line);
        if (old.value() == Absent.ABSENT) {
          throw Raised.of("AttributeError");
        }
        machine.write(location, nothing, kindOfAttribute(location), line);
      }
      case Expr.Subscript t when t.slice() instanceof Expr.Slice s -> {
        Val sequence = expressions.eval(t.value(), frame);
        expressions.slices().delete(sequence, expressions.slices().bounds(s, frame));
      }
      case Expr.Subscript t ->
          expressions
              .calls()
              .method(
                  expressions.eval(t.value(), frame),
                  "__delitem__",
                  List.of(expressions.eval(t.slice(), frame)),
                  Map.of(),
                  line);
      default -> throw new Unsupported(line, "the checker does not know this target");
    }
  }
}
