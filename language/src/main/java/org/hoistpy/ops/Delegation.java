package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyStopIteration;
import org.hoistpy.objects.generator.PyAnextAwaitable;
import org.hoistpy.objects.generator.PyAsyncStep;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.generator.PyResumable;

/**
 * What {@code yield from} and {@code await} do with any iterator (PEP 380, "Formal Semantics").
 * Stateless.
 */
public final class Delegation {
  private Delegation() {}

  /** Either an item to yield, or (item null) the result of the whole expression. */
  public record Step(Object item, Object result) {
    /** What {@code send} and {@code __next__} give to Python code: StopIteration at the end. */
    public Object orStop() {
      if (item != null) {
        return item;
      }
      throw Generators.stop(result);
    }
  }

  /** The iterator to delegate to. */
  @TruffleBoundary
  public static Object iterator(Object iterable) {
    return iterable instanceof PyGenerator ? iterable : Iteration.iter(iterable);
  }

  /** Sends a value, or raises where {@code sent} is a {@link PyException}. */
  @TruffleBoundary
  public static Step step(Object iterator, Object sent) {
    if (iterator instanceof PyAsyncStep step) {
      return sent instanceof PyException thrown
          ? AsyncGenerators.raise(step, thrown)
          : AsyncGenerators.send(step, sent);
    }
    if (iterator instanceof PyAnextAwaitable awaitable) {
      return Awaitables.step(awaitable, sent);
    }
    try {
      Object item;
      if (sent instanceof PyException thrown) {
        item = raise(iterator, thrown);
      } else if (iterator instanceof PyResumable generator) {
        item = Generators.resume(generator, sent, null);
        if (item == null) {
          Object result = generator.takeResult();
          return new Step(null, result == null ? PyNone.NONE : result);
        }
      } else if (sent == PyNone.NONE) {
        item = Calls.callSpecialOrNull(iterator, "__next__");
      } else {
        item = Calls.callMethod(iterator, "send", sent);
      }
      return new Step(item, null);
    } catch (PyException e) {
      if (e.value() instanceof PyStopIteration stop) {
        return new Step(null, stop.value());
      }
      throw e;
    }
  }

  /** Closes what is delegated to, as {@code close} of the outer generator does. */
  @TruffleBoundary
  public static Object close(Object iterator) {
    if (iterator instanceof PyResumable generator) {
      return Generators.close(generator);
    }
    Object close;
    try {
      close = Attributes.getOrNull(iterator, "close");
    } catch (PyException e) {
      HoistPyContext.get().reportUnraisable(e.value(), iterator);
      return PyNone.NONE;
    }
    return close == null ? PyNone.NONE : Calls.call(close);
  }

  private static Object raise(Object iterator, PyException thrown) {
    if (thrown.matches(ExceptionTypes.GENERATOR_EXIT)) {
      close(iterator);
      throw thrown;
    }
    if (iterator instanceof PyResumable generator) {
      Object outer = thrown.thrownWhileHandling();
      try {
        return Generators.raise(generator, thrown);
      } catch (PyException e) {
        if (e == thrown) {
          e.leftDelegate(outer);
        }
        throw e;
      }
    }
    Object method = Attributes.getOrNull(iterator, "throw");
    if (method == null) {
      throw thrown;
    }
    return Calls.call(method, thrown.thrownArguments());
  }
}
