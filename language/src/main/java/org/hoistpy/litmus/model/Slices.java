package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hoistpy.syntax.Expr;

/**
 * Slices of sequences: a part of a list is copied, replaced or removed in one step, its bounds
 * being those of that moment (memory model, section 6). For one thread.
 */
final class Slices {
  private static final Val WHOLE = Val.of(1L);

  /** The bounds as they are written, and their reads. */
  record Bounds(Val from, Val to, Val step, int line) {
    long reads() {
      return from.reads() | to.reads() | step.reads();
    }

    boolean isStepped() {
      return (Long) step.value() != 1;
    }

    /** The indices that are selected of so many items, in the order of the slice. */
    List<Integer> indices(int size) {
      long by = (Long) step.value();
      long start = bound(from, by > 0 ? 0 : size - 1, by, size);
      long stop = bound(to, by > 0 ? size : -1, by, size);
      List<Integer> result = new ArrayList<>();
      for (long i = start; by > 0 ? i < stop : i > stop; i += by) {
        result.add((int) i);
      }
      return result;
    }

    /** Where the values of a replacement without a step begin. */
    int start(int size) {
      return (int) bound(from, 0, 1, size);
    }

    private static long bound(Val bound, long missing, long by, int size) {
      if (!(bound.value() instanceof Long i)) {
        return missing;
      }
      return by > 0
          ? Math.clamp(i < 0 ? i + size : i, 0, size)
          : Math.clamp(i < 0 ? i + size : i, -1, size - 1);
    }
  }

  private final Expressions expressions;

  Slices(Expressions expressions) {
    this.expressions = expressions;
  }

  Bounds bounds(Expr.Slice slice, Frame frame) {
    int line = slice.span().line();
    Val from = bound(slice.lower(), frame);
    Val to = bound(slice.upper(), frame);
    Val step = slice.step() == null ? WHOLE : expressions.eval(slice.step(), frame);
    if (!(step.value() instanceof Long)) {
      throw new Unsupported(line, "the checker knows slices with numbers as steps only");
    }
    if ((Long) step.value() == 0) {
      throw Raised.of("ValueError");
    }
    return new Bounds(from, to, step, line);
  }

  private Val bound(Expr bound, Frame frame) {
    return bound == null ? Val.NONE : expressions.eval(bound, frame);
  }

  private static List<Object> part(List<Object> items, Bounds bounds) {
    return bounds.indices(items.size()).stream().map(items::get).toList();
  }

  Val get(Val sequence, Bounds bounds) {
    long reads = sequence.reads() | bounds.reads();
    if (sequence.value() instanceof Tuple tuple) {
      return new Val(new Tuple(part(tuple.items(), bounds)), reads);
    }
    if (sequence.value() instanceof String text) {
      StringBuilder result = new StringBuilder();
      int[] points = text.codePoints().toArray();
      bounds.indices(points.length).forEach(i -> result.appendCodePoint(points[i]));
      return new Val(result.toString(), reads);
    }
    checkList(sequence, bounds);
    Val all = expressions.operators().contents(sequence, null, bounds.line());
    List<Object> items = part(((Contents.Items) all.value()).items(), bounds);
    return expressions.collection(
        "list", new Contents.Items(items), all.reads() | reads, bounds.line());
  }

  private static void checkList(Val sequence, Bounds bounds) {
    if (!(sequence.value() instanceof Ref ref && ref.type().equals("list"))) {
      throw new Unsupported(
          bounds.line(), "the checker knows slices of lists, tuples and texts only");
    }
  }

  void set(Val sequence, Bounds bounds, Val values) {
    checkList(sequence, bounds);
    Val copied = values(values, bounds.line());
    List<Object> items = ((Contents.Items) copied.value()).items();
    expressions
        .calls()
        .sequences()
        .change(
            sequence,
            List.of(copied.with(bounds.reads())),
            bounds.line(),
            list -> {
              List<Integer> selected = bounds.indices(list.size());
              if (!bounds.isStepped()) {
                int start = bounds.start(list.size());
                list.subList(start, start + selected.size()).clear();
                list.addAll(start, items);
                return null;
              }
              if (selected.size() != items.size()) {
                throw Raised.of("ValueError");
              }
              for (int i = 0; i < items.size(); i++) {
                list.set(selected.get(i), items.get(i));
              }
              return null;
            });
  }

  /** What an iterable gives: the items of a list at one moment, of others one after the other. */
  private Val values(Val iterable, int line) {
    if (iterable.value() instanceof Ref ref && ref.type().equals("list")) {
      return expressions.operators().contents(iterable, null, line);
    }
    List<Val> items = expressions.iterate(iterable, line).rest();
    return new Val(
        new Contents.Items(Expressions.values(items)), iterable.reads() | Expressions.reads(items));
  }

  void delete(Val sequence, Bounds bounds) {
    checkList(sequence, bounds);
    expressions
        .calls()
        .sequences()
        .change(
            sequence,
            List.of(new Val(0L, bounds.reads())),
            bounds.line(),
            list -> {
              List<Integer> selected = new ArrayList<>(bounds.indices(list.size()));
              selected.sort(Collections.reverseOrder());
              selected.forEach(i -> list.remove((int) i));
              return null;
            });
  }
}
