package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyAnextAwaitable;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.generator.PyAsyncStep;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.objects.generator.PyCoroutineWrapper;
import org.hoistpy.objects.generator.PyGenerator;

/** The protocols behind {@code await}, {@code async for} and {@code async with}. Stateless. */
public final class Awaitables {
  private Awaitables() {}

  /** Where an awaitable comes from, for the error when it is none. */
  public enum Source {
    AWAIT("object %s can't be used in 'await' expression"),
    ENTER("'async with' received an object from __aenter__ that does not implement __await__: %s"),
    EXIT("'async with' received an object from __aexit__ that does not implement __await__: %s");

    private final String message;

    Source(String message) {
      this.message = message;
    }
  }

  /** The iterator that {@code await} drives (PEP 492). */
  public static Object iterator(Object awaitable) {
    return iterator(awaitable, Source.AWAIT);
  }

  /** As {@link #iterator(Object)} with the error of {@code async with}. */
  public static Object iterator(Object awaitable, Source source) {
    if (isCoroutine(awaitable)) {
      return awaitable;
    }
    return fromMethod(awaitable, source);
  }

  /** A coroutine, native or by {@code types.coroutine}. */
  private static boolean isCoroutine(Object object) {
    return object instanceof PyCoroutine
        || object instanceof PyGenerator generator && generator.isIterableCoroutine();
  }

  @TruffleBoundary
  private static Object fromMethod(Object awaitable, Source source) {
    if (awaitable instanceof PyAsyncStep || awaitable instanceof PyAnextAwaitable) {
      return awaitable;
    }
    Object method = Attributes.lookupSpecial(awaitable, "__await__");
    if (method == null) {
      throw PyErrors.typeError(source.message, TypeOf.name(awaitable));
    }
    Object iterator = Calls.call(method);
    if (isCoroutine(iterator)) {
      throw PyErrors.typeError("__await__() returned a coroutine");
    }
    if (TypeOf.get(iterator).lookup("__next__") == null) {
      throw PyErrors.typeError(
          "__await__() returned non-iterator of type '%s'", TypeOf.name(iterator));
    }
    return iterator instanceof PyCoroutineWrapper wrapper ? wrapper.coroutine() : iterator;
  }

  /** The asynchronous iterator of {@code async for}. */
  @TruffleBoundary
  public static Object asyncIterator(Object iterable) {
    if (iterable instanceof PyAsyncGenerator) {
      return iterable;
    }
    Object method = Attributes.lookupSpecial(iterable, "__aiter__");
    if (method == null) {
      throw PyErrors.typeError(
          "'async for' requires an object with __aiter__ method, got %s", TypeOf.name(iterable));
    }
    Object iterator = Calls.call(method);
    if (TypeOf.get(iterator).lookup("__anext__") == null) {
      throw PyErrors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: %s",
          TypeOf.name(iterator));
    }
    return iterator;
  }

  /** What {@code async for} drives to have the next item. */
  @TruffleBoundary
  public static Object next(Object iterator) {
    if (iterator instanceof PyAsyncGenerator generator) {
      AsyncGenerators.begin(generator);
      return PyAsyncStep.send(generator, PyNone.NONE);
    }
    Object method = Attributes.lookupSpecial(iterator, "__anext__");
    if (method == null) {
      throw PyErrors.typeError(
          "'async for' requires an iterator with __anext__ method, got %s", TypeOf.name(iterator));
    }
    Object awaitable = Calls.call(method);
    try {
      return iterator(awaitable);
    } catch (PyException e) {
      PyException error =
          PyErrors.typeError(
              "'async for' received an invalid object from __anext__: %s", TypeOf.name(awaitable));
      error.value().setCause(e.value());
      error.value().setContext(e.value());
      throw error.withoutChaining();
    }
  }

  /** The bound {@code __aenter__}. */
  @TruffleBoundary
  public static Object enterMethod(Object manager) {
    Object enter = Attributes.lookupSpecial(manager, "__aenter__");
    if (enter == null) {
      throw PyErrors.typeError(
          "'%s' object does not support the asynchronous context manager protocol",
          TypeOf.name(manager));
    }
    return enter;
  }

  /** The bound {@code __aexit__}. */
  @TruffleBoundary
  public static Object exitMethod(Object manager) {
    Object exit = Attributes.lookupSpecial(manager, "__aexit__");
    if (exit == null) {
      throw PyErrors.typeError(
          "'%s' object does not support the asynchronous context manager protocol"
              + " (missed __aexit__ method)",
          TypeOf.name(manager));
    }
    return exit;
  }

  /** One step of {@code anext(iterator, default)}. */
  static Delegation.Step step(PyAnextAwaitable self, Object sent) {
    Object iterator = iterator(self.wrapped());
    try {
      return Delegation.step(iterator, sent);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        return new Delegation.Step(null, self.otherwise());
      }
      throw e;
    }
  }
}
