package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hoistpy.memory.AccessKind;

/** Lists and deques: each change is one step (memory model, section 6). For one thread. */
final class SequenceMethods {
  private final Machine machine;
  private final Expressions expressions;

  SequenceMethods(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
  }

  private static List<Object> items(Object contents) {
    return ((Contents.Items) contents).items();
  }

  /** Calls a method; null when it is not known. */
  Val call(Val self, String name, List<Val> args, int line) {
    Val first = args.isEmpty() ? null : args.getFirst();
    return switch (name) {
      case "__getitem__" -> get(self, first, line);
      case "__setitem__" -> {
        if (!(first.value() instanceof Long index)) {
          yield null;
        }
        yield change(
            self,
            args,
            line,
            list -> {
              list.set(at(list, index), args.get(1).value());
              return null;
            });
      }
      case "__delitem__" -> {
        if (!(first.value() instanceof Long index)) {
          yield null;
        }
        yield change(
            self,
            args,
            line,
            list -> {
              list.remove(at(list, index));
              return null;
            });
      }
      case "append" -> change(self, args, line, list -> add(list, list.size(), first));
      case "appendleft" -> change(self, args, line, list -> add(list, 0, first));
      case "insert" ->
          change(
              self,
              args,
              line,
              list -> {
                int index = clamp((Long) first.value(), list.size());
                return add(list, index, args.get(1));
              });
      case "pop" -> {
        long index = first == null ? -1 : (Long) first.value();
        yield take(self, args, line, index);
      }
      case "popleft" -> take(self, args, line, 0);
      case "remove" ->
          change(
              self,
              args,
              line,
              list -> {
                if (!list.remove(first.value())) {
                  throw Raised.of("ValueError");
                }
                return null;
              });
      case "clear" -> change(self, args, line, list -> drop(list));
      case "reverse" ->
          change(
              self,
              args,
              line,
              list -> {
                Collections.reverse(list);
                return null;
              });
      case "extend" -> extend(self, first, line);
      case "__contains__" -> {
        Val all = expressions.operators().contents(self, null, line);
        yield new Val(items(all.value()).contains(first.value()), all.reads() | first.reads());
      }
      case "index", "count" -> search(self, name, first, line);
      case "copy" -> {
        Val all = expressions.operators().contents(self, null, line);
        yield expressions.collection(
            ((Ref) self.value()).type(), (Contents) all.value(), all.reads(), line);
      }
      default -> null;
    };
  }

  private static Object add(List<Object> list, int index, Val item) {
    list.add(index, item.value());
    return null;
  }

  private static Object drop(List<Object> list) {
    list.clear();
    return null;
  }

  private static int clamp(long index, int size) {
    long from = index < 0 ? index + size : index;
    return (int) Math.clamp(from, 0, size);
  }

  private static int at(List<Object> list, long index) {
    long from = index < 0 ? index + list.size() : index;
    if (from < 0 || from >= list.size()) {
      throw Raised.of("IndexError");
    }
    return (int) from;
  }

  private Val get(Val self, Val index, int line) {
    if (!(index.value() instanceof Long i)) {
      throw new Unsupported(line, "the checker does not know slices");
    }
    Object part = i < 0 ? null : (Object) i.intValue();
    Val all = expressions.operators().contents(self, part, line);
    List<Object> list = items(all.value());
    long reads = all.reads() | index.reads();
    machine.setControl(machine.control() | reads);
    return new Val(list.get(at(list, i)), reads);
  }

  private Val search(Val self, String name, Val item, int line) {
    Val all = expressions.operators().contents(self, null, line);
    List<Object> list = items(all.value());
    long found =
        name.equals("index")
            ? list.indexOf(item.value())
            : Collections.frequency(list, item.value());
    if (found < 0) {
      throw Raised.of("ValueError");
    }
    return new Val(found, all.reads() | item.reads());
  }

  /** One step; an exception leaves the list as it was, which makes the step a read. */
  Val change(Val self, List<Val> args, int line, UnaryOperatorOfList operation) {
    Raised[] raised = {null};
    Val result =
        machine.update(
            Location.contents((Ref) self.value()),
            AccessKind.PLAIN,
            self.reads() | Expressions.reads(args),
            line,
            old -> {
              List<Object> list = new ArrayList<>(items(old));
              try {
                Object answer = operation.apply(list);
                return new Machine.Change(
                    new Contents.Items(list), answer == null ? Val.NONE.value() : answer, null);
              } catch (Raised error) {
                raised[0] = error;
                return new Machine.Change(null, Val.NONE.value(), null);
              }
            });
    if (raised[0] != null) {
      machine.setControl(machine.control() | result.reads());
      throw raised[0];
    }
    return result;
  }

  /** Changes a list; answers the result, null for None. */
  interface UnaryOperatorOfList {
    Object apply(List<Object> list);
  }

  private Val take(Val self, List<Val> args, int line, long index) {
    return change(self, args, line, list -> list.remove(at(list, index)));
  }

  private Val extend(Val self, Val items, int line) {
    List<Object> more = new ArrayList<>();
    Iteration iteration = expressions.calls().iterate(items, line);
    for (Val item = iteration.next(); item != null; item = iteration.next()) {
      more.add(item.value());
    }
    return change(
        self,
        List.of(items),
        line,
        list -> {
          list.addAll(more);
          return null;
        });
  }

  /** Each step looks at the list as it is then. */
  Iteration iterate(Val self, int line) {
    boolean isDeque = ((Ref) self.value()).type().equals("deque");
    int[] at = {0, -1};
    UnaryOperator<Val> item =
        all -> {
          List<Object> list = items(all.value());
          if (isDeque && at[1] >= 0 && at[1] != list.size()) {
            throw Raised.of("RuntimeError");
          }
          at[1] = list.size();
          return at[0] < list.size() ? new Val(list.get(at[0]++), all.reads()) : null;
        };
    return () -> {
      Val all = expressions.operators().contents(self, null, line);
      machine.setControl(machine.control() | all.reads());
      return item.apply(all);
    };
  }
}
