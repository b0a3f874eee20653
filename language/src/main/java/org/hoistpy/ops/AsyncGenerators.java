package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.AsyncYield;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.generator.PyAsyncStep;
import org.hoistpy.objects.generator.PyAsyncStep.Kind;
import org.hoistpy.objects.generator.PyAsyncStep.State;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.weak.FinalizationQueue;
import org.hoistpy.ops.Delegation.Step;
import org.hoistpy.ops.weak.Finalization;

/**
 * Running asynchronous generators through their awaitables (PEP 525, language reference 6.2.9.4).
 * Stateless.
 */
public final class AsyncGenerators {
  private AsyncGenerators() {}

  /** What the first {@code __anext__}, {@code asend}, {@code athrow} or {@code aclose} does. */
  @TruffleBoundary
  public static void begin(PyAsyncGenerator generator) {
    if (generator.takeFirstIteration()) {
      ThreadState thread = HoistPyContext.currentThread();
      Object finalizer = thread.asyncGeneratorFinalizer();
      if (finalizer != null) {
        generator.setFinalizer(finalizer);
        if (!FinalizationQueue.isWatched(generator)) {
          Finalization.watch(generator);
        }
      }
      Object hook = thread.asyncGeneratorFirstIteration();
      if (hook != null) {
        Calls.call(hook, generator);
      }
    }
  }

  /** {@code awaitable.send(value)}. */
  @TruffleBoundary
  public static Step send(PyAsyncStep step, Object value) {
    checkOpen(step);
    return step.kind() == Kind.SEND ? sendOn(step, value) : raiseOn(step, value);
  }

  /** {@code awaitable.throw(exception)}. */
  @TruffleBoundary
  public static Step raise(PyAsyncStep step, PyException exception) {
    checkOpen(step);
    if (step.state() == State.INITIAL) {
      start(step);
    }
    PyAsyncGenerator generator = step.generator();
    if (step.kind() == Kind.CLOSE) {
      return closing(step, PyNone.NONE, exception);
    }
    try {
      return unwrap(generator, Generators.resume(generator, PyNone.NONE, exception), step);
    } catch (PyException e) {
      throw failed(step, e);
    }
  }

  /** {@code awaitable.close()}. */
  @TruffleBoundary
  public static Object close(PyAsyncStep step) {
    if (step.state() == State.CLOSED) {
      return PyNone.NONE;
    }
    try {
      Step taken = raise(step, PyErrors.of(ExceptionTypes.GENERATOR_EXIT));
      if (taken.item() != null) {
        throw PyErrors.runtimeError("coroutine ignored GeneratorExit");
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
          && !e.matches(ExceptionTypes.GENERATOR_EXIT)) {
        throw e;
      }
    }
    return PyNone.NONE;
  }

  private static void checkOpen(PyAsyncStep step) {
    if (step.state() == State.CLOSED) {
      throw PyErrors.runtimeError("cannot reuse already awaited %s", step.kind().reused());
    }
  }

  private static void start(PyAsyncStep step) {
    if (step.generator().isRunning()) {
      step.setState(State.CLOSED);
      throw PyErrors.runtimeError(
          "%s: asynchronous generator is already running", step.kind().shown());
    }
    step.setState(State.RUNNING);
    step.generator().setRunning(true);
  }

  private static Step sendOn(PyAsyncStep step, Object value) {
    PyAsyncGenerator generator = step.generator();
    Object sent = value;
    if (step.state() == State.INITIAL) {
      start(step);
      if (sent == PyNone.NONE) {
        sent = step.sent();
      }
    }
    generator.setRunning(true);
    try {
      return unwrap(generator, Generators.resume(generator, sent, null), step);
    } catch (PyException e) {
      throw failed(step, e);
    }
  }

  private static Step raiseOn(PyAsyncStep step, Object value) {
    PyAsyncGenerator generator = step.generator();
    if (generator.isFinished()) {
      step.setState(State.CLOSED);
      return new Step(null, PyNone.NONE);
    }
    PyException thrown = null;
    if (step.state() == State.INITIAL) {
      if (!generator.isRunning() && generator.isClosed()) {
        step.setState(State.CLOSED);
        throw PyErrors.of(ExceptionTypes.STOP_ASYNC_ITERATION);
      }
      if (!generator.isRunning() && value != PyNone.NONE) {
        throw PyErrors.runtimeError("can't send non-None value to a just-started coroutine");
      }
      start(step);
      thrown =
          step.kind() == Kind.CLOSE ? PyErrors.of(ExceptionTypes.GENERATOR_EXIT) : thrown(step);
    }
    if (step.kind() == Kind.CLOSE) {
      generator.setClosed();
      return closing(step, value, thrown);
    }
    try {
      return unwrap(generator, Generators.resume(generator, value, thrown), step);
    } catch (PyException e) {
      throw failed(step, e);
    }
  }

  private static PyException thrown(PyAsyncStep step) {
    Object[] arguments = step.thrown();
    try {
      return ThrowArguments.of(arguments[0], arguments[1], arguments[2]);
    } catch (PyException e) {
      throw failed(step, e);
    }
  }

  /** A step of {@code aclose}: the generator must end. */
  private static Step closing(PyAsyncStep step, Object value, PyException thrown) {
    PyAsyncGenerator generator = step.generator();
    Object item;
    try {
      item = Generators.resume(generator, value, thrown);
    } catch (PyException e) {
      ended(step);
      if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
          || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
        return new Step(null, PyNone.NONE);
      }
      throw e;
    }
    if (item == null) {
      generator.takeResult();
      ended(step);
      return new Step(null, PyNone.NONE);
    }
    if (item instanceof AsyncYield) {
      ended(step);
      throw PyErrors.runtimeError("async generator ignored GeneratorExit");
    }
    return new Step(item, null);
  }

  private static void ended(PyAsyncStep step) {
    step.generator().setRunning(false);
    step.setState(State.CLOSED);
  }

  /** A yielded value is the awaitable's result; anything else goes on to the event loop. */
  private static Step unwrap(PyAsyncGenerator generator, Object item, PyAsyncStep step) {
    if (item == null) {
      generator.takeResult();
      throw PyErrors.of(ExceptionTypes.STOP_ASYNC_ITERATION);
    }
    if (item instanceof AsyncYield yielded) {
      ended(step);
      return new Step(null, yielded.value());
    }
    return new Step(item, null);
  }

  private static PyException failed(PyAsyncStep step, PyException e) {
    if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
        || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
      step.generator().setClosed();
    }
    ended(step);
    return e;
  }
}
