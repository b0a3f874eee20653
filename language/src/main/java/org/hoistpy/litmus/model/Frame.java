package org.hoistpy.litmus.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables of a running function or module body. For one thread. */
final class Frame {
  final ModuleValue module;
  final Scope captured;
  final Names names;
  final Map<String, Val> locals = new HashMap<>();
  final Map<String, Ref> cells = new HashMap<>();

  /** The exceptions that are being handled, the latest first. */
  final Deque<Raised> handled = new ArrayDeque<>();

  /** What the function yielded so far, if it is a generator. */
  final List<Val> yields = new ArrayList<>();

  /** The class whose body runs; null in functions and modules. */
  final ClassValue type;

  /** Where the variables of a text in a namespace are; null for all other code. */
  final Namespaces.Space space;

  Frame(ModuleValue module, Scope captured, Names names, ClassValue type) {
    this(module, captured, names, type, null);
  }

  /** The frame of a text that runs in a namespace. */
  Frame(Namespaces.Space space) {
    this(null, Scope.EMPTY, null, null, space);
  }

  private Frame(
      ModuleValue module, Scope captured, Names names, ClassValue type, Namespaces.Space space) {
    this.space = space;
    this.module = module;
    this.captured = captured;
    this.names = names;
    this.type = type;
  }

  /** The frame inside a comprehension, where its variable is local. */
  static Frame comprehension(Frame outer, String variable) {
    Set<String> locals = new java.util.HashSet<>(Set.of(variable));
    Set<String> captured = Set.of();
    if (outer.names != null) {
      locals.addAll(outer.names.locals());
      captured = outer.names.captured();
    }
    Names names = new Names(locals, outer.globals(), captured, false);
    Frame inner = new Frame(outer.module, outer.captured, names, outer.type, outer.space);
    inner.locals.putAll(outer.locals);
    inner.cells.putAll(outer.cells);
    return inner;
  }

  boolean isModule() {
    return names == null && type == null && space == null;
  }

  /** The cells that a function defined here sees. */
  Scope scope() {
    Map<String, Ref> all = new HashMap<>(captured.cells());
    all.putAll(cells);
    return new Scope(all);
  }

  /** Copies of the local variables, to see whether a loop changes them. */
  Map<String, Object> snapshot() {
    Map<String, Object> result = new HashMap<>();
    locals.forEach((name, value) -> result.put(name, value.value()));
    return result;
  }

  /** Whether a variable is one of this function's own. */
  boolean isLocal(String name) {
    return names != null && names.locals().contains(name);
  }

  /** The names that were declared global. */
  Set<String> globals() {
    return names == null ? Set.of() : names.globals();
  }
}
