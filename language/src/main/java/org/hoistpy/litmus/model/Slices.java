package org.hoistpy.litmus.model;

import java.util.List;
import org.hoistpy.syntax.Expr;

/** Slices that are read: a copy of a part of a sequence, made in one step. For one thread. */
final class Slices {
  private final Expressions expressions;

  Slices(Expressions expressions) {
    this.expressions = expressions;
  }

  Val get(Val sequence, Expr.Slice slice, Frame frame) {
    int line = slice.span().line();
    if (slice.step() != null) {
      throw new Unsupported(line, "the checker does not know slices with a step");
    }
    Val from = bound(slice.lower(), frame);
    Val to = bound(slice.upper(), frame);
    long reads = from.reads() | to.reads();
    if (sequence.value() instanceof Tuple tuple) {
      List<Object> items = part(tuple.items(), from, to);
      return new Val(new Tuple(items), sequence.reads() | reads);
    }
    if (!(sequence.value() instanceof Ref ref && ref.type().equals("list"))) {
      throw new Unsupported(line, "the checker knows slices of lists and tuples only");
    }
    Val all = expressions.operators().contents(sequence, null, line);
    List<Object> items = part(((Contents.Items) all.value()).items(), from, to);
    return expressions.collection("list", new Contents.Items(items), all.reads() | reads, line);
  }

  private Val bound(Expr bound, Frame frame) {
    return bound == null ? Val.NONE : expressions.eval(bound, frame);
  }

  private static List<Object> part(List<Object> items, Val from, Val to) {
    int start = index(from, 0, items.size());
    return items.subList(start, Math.max(start, index(to, items.size(), items.size())));
  }

  private static int index(Val bound, int missing, int size) {
    if (!(bound.value() instanceof Long i)) {
      return missing;
    }
    return (int) Math.clamp(i < 0 ? i + size : i, 0, size);
  }
}
