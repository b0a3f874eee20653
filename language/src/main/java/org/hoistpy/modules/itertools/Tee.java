package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;

/**
 * One of the iterators that {@code tee} makes; what only some have read is kept in a shared chain.
 */
final class Tee extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools._tee", Tee.class);

  /** An element with the one after it; the last link has neither. */
  private static final class Link {
    private Object value;
    private Link next;
  }

  private final Object source;
  private Link link;

  private Tee(Object source, Link link) {
    super(TYPE);
    this.source = source;
    this.link = link;
  }

  static void install() {
    TypeBuilder<Tee> type = new TypeBuilder<>(TYPE, Tee.class);
    type.weaklyReferable();
    type.constructor(
        "iterable, /",
        (cls, iterable) ->
            iterable instanceof Tee tee
                ? new Tee(tee.source, tee.link)
                : new Tee(Iteration.iter(iterable), new Link()));
    IteratorMethods.define(type);
    type.method("__copy__", "", self -> new Tee(self.source, self.link));
  }

  /** The function {@code tee}. */
  static Object tee(Object iterable, Object count) {
    long n = Index.asSize(count);
    if (n < 0) {
      throw PyErrors.valueError("n must be >= 0");
    }
    Object[] result = new Object[(int) n];
    if (n > 0) {
      Object iterator = Iteration.iter(iterable);
      Tee first = iterator instanceof Tee tee ? tee : new Tee(iterator, new Link());
      result[0] = first;
      for (int i = 1; i < n; i++) {
        result[i] = new Tee(first.source, first.link);
      }
    }
    return new PyTuple(result);
  }

  @Override
  public Object next() {
    Link current = link;
    synchronized (source) {
      if (current.next == null) {
        Object value = Iteration.next(source);
        if (value == null) {
          return null;
        }
        current.value = value;
        current.next = new Link();
      }
    }
    link = current.next;
    return current.value;
  }
}
