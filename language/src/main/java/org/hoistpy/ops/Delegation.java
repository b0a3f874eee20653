package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyStopIteration;
import org.hoistpy.objects.generator.PyGenerator;

/** What {@code yield from} does with any iterator (PEP 380, "Formal Semantics"). Stateless. */
public final class Delegation {
  private Delegation() {}

  /** Either an item to yield, or (item null) the result of the whole expression. */
  public record Step(Object item, Object result) {}

  /** The iterator to delegate to. */
  @TruffleBoundary
  public static Object iterator(Object iterable) {
    return iterable instanceof PyGenerator ? iterable : Iteration.iter(iterable);
  }

  /** Sends a value, or raises where {@code sent} is a {@link PyException}. */
  @TruffleBoundary
  public static Step step(Object iterator, Object sent) {
    try {
      Object item;
      if (sent instanceof PyException thrown) {
        item = raise(iterator, thrown);
      } else if (sent == PyNone.NONE) {
        item = Calls.callSpecialOrNull(iterator, "__next__");
      } else {
        item = Calls.callMethod(iterator, "send", sent);
      }
      return new Step(item, null);
    } catch (PyException e) {
      if (e.value() instanceof PyStopIteration stop && !isSame(e, sent)) {
        return new Step(null, stop.value());
      }
      throw e;
    }
  }

  /** The exception that was thrown in came out again: not the end of the delegate. */
  private static boolean isSame(PyException e, Object sent) {
    return sent instanceof PyException thrown && thrown.value() == e.value();
  }

  private static Object raise(Object iterator, PyException thrown) {
    if (thrown.matches(ExceptionTypes.GENERATOR_EXIT)) {
      if (iterator instanceof PyGenerator generator) {
        Generators.close(generator);
      } else {
        Object close = Attributes.getOrNull(iterator, "close");
        if (close != null) {
          Calls.call(close);
        }
      }
      throw thrown;
    }
    if (iterator instanceof PyGenerator generator) {
      return Generators.raise(generator, thrown);
    }
    Object method = Attributes.getOrNull(iterator, "throw");
    if (method == null) {
      throw thrown;
    }
    return Calls.call(method, thrown.value());
  }
}
