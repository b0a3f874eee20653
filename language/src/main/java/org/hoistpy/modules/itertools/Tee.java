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

  /** The iterator behind all of one family; its monitor guards the links, but not the iterator. */
  private static final class Source {
    private final Object iterator;
    private boolean running;

    Source(Object iterator) {
      this.iterator = iterator;
    }

    /** The link after one; null at the end. */
    Link after(Link link) {
      synchronized (this) {
        if (link.next != null) {
          return link.next;
        }
        if (running) {
          throw PyErrors.runtimeError("cannot re-enter the tee iterator");
        }
        running = true;
      }
      Object value = null;
      try {
        value = Iteration.next(iterator);
      } finally {
        synchronized (this) {
          running = false;
          if (value != null) {
            link.value = value;
            link.next = new Link();
          }
        }
      }
      return value == null ? null : link.next;
    }
  }

  private final Source source;
  private Link link;

  private Tee(Source source, Link link) {
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
                : new Tee(new Source(Iteration.iter(iterable)), new Link()));
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
      Tee first = iterator instanceof Tee tee ? tee : new Tee(new Source(iterator), new Link());
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
    Link following = source.after(current);
    if (following == null) {
      return null;
    }
    link = following;
    return current.value;
  }
}
