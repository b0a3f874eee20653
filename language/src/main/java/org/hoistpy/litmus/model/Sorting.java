package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.syntax.CmpOp;

/**
 * {@code sorted} and {@code list.sort}. The latter is not one step: it copies the list, sorts the
 * copy, and puts it in the place of the list, which reads as it was until then. Had another thread
 * changed the list meanwhile, the copy takes its place all the same and ValueError is raised
 * (memory model, section 6). For one thread.
 */
final class Sorting {
  private static final Set<String> KEYWORDS = Set.of("key", "reverse");

  /** An element, and what it is compared by. */
  private record Keyed(Val key, Val value) {}

  private final Machine machine;
  private final Expressions expressions;

  Sorting(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
  }

  /** The items in order, stable; each depends on all, since its place does. */
  List<Val> sorted(List<Val> items, Map<String, Val> keywords, int line) {
    if (!KEYWORDS.containsAll(keywords.keySet())) {
      throw Raised.of("TypeError");
    }
    Val function = keywords.getOrDefault("key", Val.NONE);
    Val reverse = keywords.getOrDefault("reverse", Val.of(false));
    boolean descending = (Boolean) expressions.operators().truth(reverse, line).value();
    List<Keyed> work = new ArrayList<>();
    long reads = reverse.reads();
    for (Val item : items) {
      Val key =
          function.value() == Val.NONE.value()
              ? item
              : expressions.calls().call(function, List.of(item), Map.of(), line);
      work.add(new Keyed(key, item));
      reads |= key.reads() | item.reads();
    }
    Comparator<Keyed> order = (a, b) -> isLess(a, b, line) ? -1 : isLess(b, a, line) ? 1 : 0;
    // Turned round before and after, so that equal elements keep their order.
    if (descending) {
      Collections.reverse(work);
    }
    work.sort(order);
    if (descending) {
      Collections.reverse(work);
    }
    long all = reads;
    return work.stream().map(keyed -> keyed.value().with(all)).toList();
  }

  private boolean isLess(Keyed a, Keyed b, int line) {
    return (Boolean) expressions.calls().compare(CmpOp.LT, a.key(), b.key(), line).value();
  }

  Val sort(Val self, Map<String, Val> keywords, int line) {
    Val before = expressions.operators().contents(self, null, line);
    Object seen = machine.lastSeen();
    List<Val> items =
        ((Contents.Items) before.value())
            .items().stream().map(item -> new Val(item, before.reads())).toList();
    List<Val> sorted = sorted(items, keywords, line);
    Contents.Items result = new Contents.Items(Expressions.values(sorted));
    boolean[] changed = {false};
    Val done =
        machine.update(
            Location.contents((Ref) self.value()),
            AccessKind.PLAIN,
            before.reads() | Expressions.reads(sorted),
            line,
            now -> {
              // A change to what was there before may go unnoticed.
              changed[0] =
                  !machine.lastSeen().equals(seen)
                      && (!now.equals(before.value()) || machine.choose(List.of(true, false)));
              return new Machine.Change(result, Val.NONE.value(), null);
            });
    if (changed[0]) {
      machine.setControl(machine.control() | done.reads());
      throw Raised.of("ValueError");
    }
    return done;
  }
}
