package org.hoistpy.litmus.model;

import java.util.List;
import org.hoistpy.memory.AccessKind;

/** Dicts and sets: each change is one step (memory model, section 6). For one thread. */
final class MappingMethods {
  /** What {@code keys()}, {@code values()} and {@code items()} make. */
  record View(Ref mapping, String what) {}

  private final Machine machine;
  private final Expressions expressions;

  MappingMethods(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
  }

  private static Contents.Entries entries(Object contents) {
    return (Contents.Entries) contents;
  }

  private static Machine.Change unchanged(Object result, Object part) {
    return new Machine.Change(null, result, part);
  }

  private static Machine.Change changed(Contents state, Object result) {
    return new Machine.Change(state, result, null);
  }

  /** Calls a method; null when it is not known. */
  Val call(Val self, String name, List<Val> args, int line) {
    boolean isSet = ((Ref) self.value()).type().equals("set");
    Val first = args.isEmpty() ? null : args.getFirst();
    Val second = args.size() > 1 ? args.get(1) : null;
    Object key = first == null ? null : first.value();
    return switch (name) {
      case "__getitem__" -> {
        Val found = find(self, first, line);
        machine.setControl(machine.control() | found.reads());
        if (found.value() == Absent.ABSENT) {
          throw Raised.of("KeyError");
        }
        yield found;
      }
      case "get" -> {
        Val found = find(self, first, line);
        if (found.value() != Absent.ABSENT) {
          yield found;
        }
        yield (second == null ? Val.NONE : second).with(found.reads());
      }
      case "__contains__" -> {
        Val found = find(self, first, line);
        yield new Val(found.value() != Absent.ABSENT, found.reads());
      }
      case "__setitem__", "add" ->
          update(
              self,
              args,
              line,
              old ->
                  changed(
                      old.with(key, isSet ? Val.NONE.value() : second.value()), Val.NONE.value()));
      case "setdefault" ->
          update(
              self,
              args,
              line,
              old -> {
                Object present = old.get(key);
                Object added = second == null ? Val.NONE.value() : second.value();
                return present != null
                    ? unchanged(present, key)
                    : changed(old.with(key, added), added);
              });
      case "pop" -> isSet ? null : pop(self, args, line);
      case "__delitem__", "remove" -> remove(self, args, "KeyError", line);
      case "discard" -> remove(self, args, null, line);
      case "popitem" -> last(self, args, line);
      case "clear" ->
          update(
              self,
              args,
              line,
              old -> changed(new Contents.Entries(List.of(), List.of()), Val.NONE.value()));
      case "keys", "values", "items" ->
          isSet ? null : new Val(new View((Ref) self.value(), name), self.reads());
      case "update" -> merge(self, first, line);
      case "copy" -> copy(self, line);
      default -> null;
    };
  }

  private Val find(Val self, Val key, int line) {
    Val all = expressions.operators().contents(self, key.value(), line);
    Object found = entries(all.value()).get(key.value());
    return new Val(found == null ? Absent.ABSENT : found, all.reads() | key.reads());
  }

  /** What a step does to the entries. */
  private interface Step {
    Machine.Change apply(Contents.Entries old);
  }

  private Val update(Val self, List<Val> args, int line, Step step) {
    Raised[] raised = {null};
    Val result =
        machine.update(
            Location.contents((Ref) self.value()),
            AccessKind.PLAIN,
            self.reads() | Expressions.reads(args),
            line,
            old -> {
              try {
                return step.apply(entries(old));
              } catch (Raised error) {
                raised[0] = error;
                return unchanged(Val.NONE.value(), args.isEmpty() ? null : args.get(0).value());
              }
            });
    if (raised[0] != null) {
      machine.setControl(machine.control() | result.reads());
      throw raised[0];
    }
    return result;
  }

  private Val pop(Val self, List<Val> args, int line) {
    Object key = args.getFirst().value();
    return update(
        self,
        args,
        line,
        old -> {
          Object present = old.get(key);
          if (present != null) {
            return changed(old.without(key), present);
          }
          if (args.size() > 1) {
            return unchanged(args.get(1).value(), key);
          }
          throw Raised.of("KeyError");
        });
  }

  private Val remove(Val self, List<Val> args, String error, int line) {
    Object key = args.getFirst().value();
    return update(
        self,
        args,
        line,
        old -> {
          if (old.get(key) != null) {
            return changed(old.without(key), Val.NONE.value());
          }
          if (error == null) {
            return unchanged(Val.NONE.value(), key);
          }
          throw Raised.of(error);
        });
  }

  private Val last(Val self, List<Val> args, int line) {
    return update(
        self,
        args,
        line,
        old -> {
          if (old.size() == 0) {
            throw Raised.of("KeyError");
          }
          Object key = old.keys().getLast();
          return changed(old.without(key), new Tuple(List.of(key, old.get(key))));
        });
  }

  /** From a dict or set that is copied at one moment, in one step. */
  private Val merge(Val self, Val other, int line) {
    String type = ((Ref) self.value()).type();
    if (other == null || !(other.value() instanceof Ref ref) || !ref.type().equals(type)) {
      return null;
    }
    Val copied = expressions.operators().contents(other, null, line);
    Contents.Entries more = entries(copied.value());
    return update(self, List.of(copied), line, old -> changed(old.withAll(more), Val.NONE.value()));
  }

  private Val copy(Val self, int line) {
    Val all = expressions.operators().contents(self, null, line);
    return expressions.collection(
        ((Ref) self.value()).type(), (Contents) all.value(), all.reads(), line);
  }

  /** Iterating over what changed its size raises RuntimeError, as in CPython. */
  Iteration iterate(Val self, String what, int line) {
    int[] at = {0, -1};
    return () -> {
      Val all = expressions.operators().contents(self, null, line);
      machine.setControl(machine.control() | all.reads());
      Contents.Entries entries = entries(all.value());
      if (at[1] >= 0 && at[1] != entries.size()) {
        throw Raised.of("RuntimeError");
      }
      at[1] = entries.size();
      return at[0] < entries.size() ? new Val(item(entries, at[0]++, what), all.reads()) : null;
    };
  }

  private static Object item(Contents.Entries entries, int index, String what) {
    return switch (what) {
      case "keys" -> entries.keys().get(index);
      case "values" -> entries.values().get(index);
      default -> new Tuple(List.of(entries.keys().get(index), entries.values().get(index)));
    };
  }
}
