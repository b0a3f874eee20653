package org.hoistpy.nodes.trace;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.PyNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.ops.Calls;
import org.hoistpy.syntax.Span;

/**
 * The events of {@code sys.settrace} and {@code sys.setprofile} (library reference, module sys):
 * call, line, return and exception. A tree is prepared for lines when a frame of it first gets a
 * local trace function. Stateless; functions belong to the {@link ThreadState}.
 */
public final class Tracing {
  /** Valid until a program first sets a trace or profile function. */
  private static final Assumption UNUSED =
      Truffle.getRuntime().createAssumption("no program has traced");

  private static final TruffleString CALL = Strings.of("call");
  private static final TruffleString LINE = Strings.of("line");
  private static final TruffleString RETURN = Strings.of("return");
  private static final TruffleString EXCEPTION = Strings.of("exception");

  private Tracing() {}

  /** From now on calls ask whether their thread is traced. */
  public static void begin() {
    UNUSED.invalidate("a trace function was set");
  }

  /** Whether any program of this process has ever traced. */
  public static boolean isUsed() {
    return !UNUSED.isValid();
  }

  /** Whether the thread wants to know of the frame's lines. */
  static boolean isTraced(VirtualFrame frame) {
    ThreadState thread = PyArguments.thread(frame);
    return thread.traceFunction() != null
        && !thread.isReporting()
        && frame.getObject(FrameSlots.FRAME) instanceof PyFrame object
        && object.trace() != PyNone.NONE;
  }

  /** A frame begins, or a generator's goes on. */
  @TruffleBoundary
  public static void call(MaterializedFrame variables, PyFrame frame, ThreadState thread) {
    if (thread.isReporting()) {
      return;
    }
    Span start = place(variables, frame);
    Object function = thread.traceFunction();
    if (function != null) {
      frame.expose();
      Object local = report(thread, function, frame, CALL, PyNone.NONE, start);
      if (local != PyNone.NONE) {
        traceWith(frame, local);
      }
    }
    if (thread.profileFunction() != null) {
      profile(thread, frame.expose(), CALL, PyNone.NONE, start);
    }
  }

  /** A frame ends or suspends with a value; with None when an exception leaves it. */
  @TruffleBoundary
  public static void returns(
      MaterializedFrame variables, PyFrame frame, ThreadState thread, Object value) {
    if (thread.isReporting()) {
      return;
    }
    Span place = place(variables, frame);
    if (thread.traceFunction() != null && frame.trace() != PyNone.NONE) {
      local(thread, frame, RETURN, value, place);
    }
    if (thread.profileFunction() != null) {
      profile(thread, frame.expose(), RETURN, value, place);
    }
  }

  /** Sets {@code f_trace}; the frame reports lines from its next statement on. */
  @TruffleBoundary
  public static void traceWith(PyFrame frame, Object function) {
    frame.setTrace(function);
    if (function != PyNone.NONE && frame.owner() instanceof PyRootNode root) {
      TracedTree.prepare(root);
    }
  }

  /** Execution comes to a statement or to a clause's head. */
  static void line(VirtualFrame frame, Span place) {
    frame.setInt(FrameSlots.LINE, place.line());
    if (isTraced(frame)) {
      enterLine(frame.materialize(), place);
    }
  }

  /** Execution jumps back to the head of a loop, or to that of a {@code with} that is left. */
  static void back(VirtualFrame frame, Span place) {
    if (isTraced(frame)) {
      ((PyFrame) frame.getObject(FrameSlots.FRAME)).progress().leaveLine();
    }
    line(frame, place);
  }

  @TruffleBoundary
  private static void enterLine(MaterializedFrame frame, Span place) {
    PyFrame object = (PyFrame) frame.getObject(FrameSlots.FRAME);
    if (object.progress().entersLine(place.line()) && Boolean.TRUE.equals(object.traceLines())) {
      local(PyArguments.thread(frame), object, LINE, PyNone.NONE, place);
    }
  }

  /** An exception has got its traceback entry of a frame; it is reported once for each frame. */
  public static void exception(VirtualFrame frame, PyException e) {
    if (isTraced(frame)) {
      raised(frame.materialize(), e);
    }
  }

  @TruffleBoundary
  private static void raised(MaterializedFrame frame, PyException e) {
    PyFrame object = (PyFrame) frame.getObject(FrameSlots.FRAME);
    if (!object.progress().meets(e)) {
      return;
    }
    PyTraceback traceback = e.value().traceback();
    Object argument =
        PyTuple.of(e.value().getPyClass(), e.value(), traceback == null ? PyNone.NONE : traceback);
    Span place = place(frame, object);
    local(PyArguments.thread(frame), object, EXCEPTION, argument, place);
  }

  static boolean resumes(VirtualFrame frame, PyNode statement) {
    return resumed(frame.materialize(), statement);
  }

  @TruffleBoundary
  private static boolean resumed(MaterializedFrame frame, PyNode statement) {
    return ((PyFrame) frame.getObject(FrameSlots.FRAME)).progress().resumes(statement);
  }

  static void suspends(VirtualFrame frame, PyNode statement) {
    suspended(frame.materialize(), statement);
  }

  @TruffleBoundary
  private static void suspended(MaterializedFrame frame, PyNode statement) {
    if (frame.getObject(FrameSlots.FRAME) instanceof PyFrame object) {
      object.progress().suspend(statement);
    }
  }

  private static void local(
      ThreadState thread, PyFrame frame, TruffleString event, Object argument, Span place) {
    Object result = report(thread, frame.trace(), frame, event, argument, place);
    if (result != PyNone.NONE) {
      frame.setTrace(result);
    }
  }

  /** Calls a trace function; one that raises is not called again. */
  private static Object report(
      ThreadState thread,
      Object function,
      PyFrame frame,
      TruffleString event,
      Object argument,
      Span place) {
    thread.setReporting(true);
    try {
      return Calls.call(function, frame, event, argument);
    } catch (PyException e) {
      thread.setTraceFunction(null);
      frame.setTrace(PyNone.NONE);
      throw e.at(place);
    } finally {
      thread.setReporting(false);
    }
  }

  private static void profile(
      ThreadState thread, PyFrame frame, TruffleString event, Object argument, Span place) {
    thread.setReporting(true);
    try {
      Calls.call(thread.profileFunction(), frame, event, argument);
    } catch (PyException e) {
      thread.setProfileFunction(null);
      throw e.at(place);
    } finally {
      thread.setReporting(false);
    }
  }

  /** The line that the frame is on. */
  private static Span place(MaterializedFrame variables, PyFrame frame) {
    int line =
        variables.isInt(FrameSlots.LINE)
            ? variables.getInt(FrameSlots.LINE)
            : frame.code().info().firstLine();
    return new Span(line, 0, line, 0);
  }

  /** {@code sys.settrace}; null for none. */
  @TruffleBoundary
  public static void trace(ThreadState thread, Object function) {
    if (function != null) {
      begin();
    }
    thread.setTraceFunction(function);
  }

  /** {@code sys.setprofile}; null for none. */
  @TruffleBoundary
  public static void profile(ThreadState thread, Object function) {
    if (function != null) {
      begin();
    }
    thread.setProfileFunction(function);
  }
}
