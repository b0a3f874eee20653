package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.syntax.Span;

/**
 * Resumes a generator or coroutine: runs the body on its own frame until it suspends or ends. The
 * arguments are the generator, what is sent, and the exception to raise instead or null.
 */
public final class GeneratorRootNode extends PyRootNode {
  private final Span start;
  @Child private StatementNode body;

  /**
   * @param start where an exception is raised that is thrown in before the first statement
   */
  public GeneratorRootNode(
      HoistPyLanguage language,
      PyCode code,
      PyDict globals,
      Source source,
      Span start,
      StatementNode body) {
    super(language, FrameDescriptor.newBuilder().build(), code, globals, source);
    this.start = start;
    this.body = body;
  }

  @Override
  protected Object run(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    ThreadState thread = threadOf(arguments);
    PyResumable generator = (PyResumable) arguments[PyArguments.FUNCTION];
    Object sent = arguments[PyArguments.FIRST];
    PyException thrown = (PyException) arguments[PyArguments.FIRST + 1];
    if (!generator.claim().tryAcquire()) {
      throw PyErrors.valueError("%s already executing", generator.noun());
    }
    if (generator.claim().isShared()) {
      Sharing.share(sent);
    }
    boolean entered = false;
    Object outer = thread.handledException();
    try {
      if (generator.isFinished()) {
        if (generator instanceof PyCoroutine) {
          throw PyErrors.runtimeError("cannot reuse already awaited coroutine");
        }
        if (thrown != null) {
          throw thrown;
        }
        return null;
      }
      enter(thread);
      entered = true;
      return shared(generator, resume(generator, thread, sent, thrown, outer));
    } catch (StackOverflowError e) {
      throw exhausted(e);
    } catch (OutOfMemoryError e) {
      throw leaving(frame, exhausted(e), thread);
    } finally {
      if (entered) {
        thread.setHandledException(outer);
        thread.leave();
      }
      generator.claim().release();
    }
  }

  /**
   * What a shared generator yields and what it keeps in its frame may meet other threads when it is
   * resumed.
   */
  private static Object shared(PyResumable generator, Object item) {
    if (generator.claim().isShared()) {
      Sharing.share(generator.frame());
      Sharing.share(item);
    }
    return item;
  }

  @Override
  Frame variablesOf(Frame activation) {
    return ((PyResumable) activation.getArguments()[PyArguments.FUNCTION]).frame();
  }

  private Object resume(
      PyResumable generator, ThreadState thread, Object sent, PyException thrown, Object outer) {
    MaterializedFrame state = generator.frame();
    state.getArguments()[PyArguments.THREAD] = thread;
    try {
      if (!generator.isStarted()) {
        if (thrown != null) {
          generator.finish(null);
          throw thrown.at(start);
        }
        if (sent != PyNone.NONE) {
          throw PyErrors.typeError(
              "can't send non-None value to a just-started %s", generator.noun());
        }
        generator.setStarted();
      }
      if (thrown != null) {
        thrown.thrownWhileHandling(outer);
      }
      state.setObject(FrameSlots.SENT, thrown != null ? thrown : sent);
      reportCall(state, thread);
      int completion = body.execute(state);
      if (completion == Completion.YIELD) {
        return reportReturn(state, thread, state.getObject(FrameSlots.RETURN));
      }
      Object result = completion == Completion.RETURN ? state.getObject(FrameSlots.RETURN) : null;
      reportReturn(state, thread, result == null ? PyNone.NONE : result);
      generator.finish(result);
      end(state);
      return null;
    } catch (PyException e) {
      PyException leaving = leaving(state, e, thread);
      if (generator.isFinished()) {
        end(state);
      }
      if (!generator.isStarted()) {
        throw leaving;
      }
      generator.finish(null);
      end(state);
      if (leaving.matches(ExceptionTypes.STOP_ITERATION)) {
        throw escaped(generator, "StopIteration", leaving);
      }
      if (generator instanceof PyAsyncGenerator
          && leaving.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        throw escaped(generator, "StopAsyncIteration", leaving);
      }
      throw leaving;
    }
  }

  /** PEP 479: what would look like the end of the iteration is an error of its own. */
  @TruffleBoundary
  private static PyException escaped(PyResumable generator, String name, PyException stop) {
    PyException error = PyErrors.runtimeError("%s raised %s", generator.noun(), name);
    error.value().setCause(stop.value());
    error.value().setContext(stop.value());
    return error.withoutChaining();
  }
}
