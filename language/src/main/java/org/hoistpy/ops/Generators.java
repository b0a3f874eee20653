package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyResumable;

/** The methods of generators and coroutines (language reference 6.2.9.1, 3.4.2). Stateless. */
public final class Generators {
  private Generators() {}

  /** The next item, or null at the end; the result stays in the generator. */
  @TruffleBoundary
  public static Object resume(PyResumable generator, Object sent, PyException thrown) {
    return generator
        .resumeTarget()
        .call(ResumeNode.arguments(HoistPyContext.currentThread(), generator, sent, thrown));
  }

  /** {@code generator.send(value)}; StopIteration at the end. */
  public static Object send(PyResumable generator, Object value) {
    return orStop(generator, resume(generator, value, null));
  }

  /** {@code generator.throw(exception)}. */
  public static Object raise(PyResumable generator, PyException exception) {
    return orStop(generator, resume(generator, PyNone.NONE, exception));
  }

  private static Object orStop(PyResumable generator, Object item) {
    if (item != null) {
      return item;
    }
    throw stop(generator.takeResult());
  }

  /** The StopIteration that carries a result; null and None are none. */
  public static PyException stop(Object result) {
    return result == null || result == PyNone.NONE
        ? PyErrors.of(ExceptionTypes.STOP_ITERATION)
        : PyErrors.stopIteration(result);
  }

  /** {@code generator.close()}: None, or in a generator that returns on GeneratorExit, None too. */
  @TruffleBoundary
  public static Object close(PyResumable generator) {
    if (generator.isFinished()) {
      return PyNone.NONE;
    }
    try {
      Object item = resume(generator, PyNone.NONE, PyErrors.of(ExceptionTypes.GENERATOR_EXIT));
      if (item != null) {
        throw PyErrors.runtimeError("%s ignored GeneratorExit", generator.noun());
      }
      generator.takeResult();
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.GENERATOR_EXIT) && !e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
    }
    return PyNone.NONE;
  }
}
