package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.exception.ExceptionFrames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.ops.Awaitables;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Truth;

/**
 * One item of an {@code async with} statement (language reference 8.9.3). States: awaiting {@code
 * __aenter__}, in the body, awaiting {@code __aexit__} after an exception, or after the body ended
 * (4 + completion).
 */
public final class AsyncWithNode extends GeneratorState {
  private static final int ENTERING = 1;
  private static final int IN_BODY = 2;
  private static final int EXITING_WITH = 3;
  private static final int EXITING = 4;

  private final int exitSlot;
  private final int valueSlot;
  private final int pendingSlot;
  @Child private ExpressionNode manager;
  @Child private StatementNode body;
  @Child private DelegateNode delegate;

  /**
   * @param awaitSlot holds what is awaited
   * @param exitSlot keeps the bound {@code __aexit__}
   * @param valueSlot where the body finds the result of {@code __aenter__}
   * @param pendingSlot keeps the result or the exception of the body during {@code __aexit__}
   * @param body binds the name, if asked, and runs the statements
   */
  public AsyncWithNode(
      int stateSlot,
      int awaitSlot,
      int exitSlot,
      int valueSlot,
      int pendingSlot,
      ExpressionNode manager,
      StatementNode body) {
    super(stateSlot);
    this.exitSlot = exitSlot;
    this.valueSlot = valueSlot;
    this.pendingSlot = pendingSlot;
    this.manager = manager;
    this.body = body;
    this.delegate = new DelegateNode(awaitSlot);
  }

  @Override
  public int execute(VirtualFrame frame) {
    int state = state(frame);
    setState(frame, 0);
    if (state == EXITING_WITH) {
      return exitWith(frame, (PyException) frame.getObject(pendingSlot), true);
    }
    if (state >= EXITING) {
      return exit(frame, state - EXITING, true);
    }
    if (state != IN_BODY && !enter(frame, state == ENTERING)) {
      setState(frame, ENTERING);
      return Completion.YIELD;
    }
    int completion;
    try {
      completion = body.execute(frame);
    } catch (PyException e) {
      ExceptionFrames.caught(frame, this, e);
      return exitWith(frame, e, false);
    }
    if (completion == Completion.YIELD) {
      setState(frame, IN_BODY);
      return completion;
    }
    frame.setObject(
        pendingSlot, completion == Completion.RETURN ? frame.getObject(FrameSlots.RETURN) : null);
    return exit(frame, completion, false);
  }

  /** False when it suspends. */
  private boolean enter(VirtualFrame frame, boolean resumed) {
    Object value;
    if (resumed) {
      try {
        value = delegate.resume(frame);
      } catch (PyException e) {
        throw raised(e);
      }
    } else {
      Object context = manager.execute(frame);
      try {
        Object enter = Awaitables.enterMethod(context);
        frame.setObject(exitSlot, Awaitables.exitMethod(context));
        value = delegate.start(frame, AwaitNode.iterator(call(enter), Awaitables.Source.ENTER));
      } catch (PyException e) {
        throw raised(e);
      }
    }
    if (value == null) {
      return false;
    }
    frame.setObject(valueSlot, value);
    return true;
  }

  private int exit(VirtualFrame frame, int completion, boolean resumed) {
    Object answer;
    try {
      answer =
          resumed
              ? delegate.resume(frame)
              : delegate.start(
                  frame,
                  AwaitNode.iterator(
                      callExit(frame.getObject(exitSlot), null), Awaitables.Source.EXIT));
    } catch (PyException e) {
      throw raised(e);
    }
    if (answer == null) {
      setState(frame, EXITING + completion);
      return Completion.YIELD;
    }
    if (completion == Completion.RETURN) {
      frame.setObject(FrameSlots.RETURN, frame.getObject(pendingSlot));
    }
    return completion;
  }

  private int exitWith(VirtualFrame frame, PyException e, boolean resumed) {
    ThreadState thread = thread(frame);
    Object outer = thread.handledException();
    thread.setHandledException(e.value());
    boolean suppressed;
    try {
      Object answer =
          resumed
              ? delegate.resume(frame)
              : delegate.start(
                  frame,
                  AwaitNode.iterator(
                      callExit(frame.getObject(exitSlot), e.value()), Awaitables.Source.EXIT));
      if (answer == null) {
        frame.setObject(pendingSlot, e);
        setState(frame, EXITING_WITH);
        return Completion.YIELD;
      }
      suppressed = isTrue(answer);
    } catch (PyException inner) {
      inner.chain(thread);
      throw inner.at(span());
    } finally {
      thread.setHandledException(outer);
    }
    if (!suppressed) {
      throw e;
    }
    return Completion.NORMAL;
  }

  @TruffleBoundary
  private static Object call(Object method) {
    return Calls.call(method);
  }

  @TruffleBoundary
  private static Object callExit(Object exit, PyBaseException e) {
    if (e == null) {
      return Calls.call(exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    return Calls.call(exit, e.getPyClass(), e, e.traceback() == null ? PyNone.NONE : e.traceback());
  }

  @TruffleBoundary
  private static boolean isTrue(Object answer) {
    return Truth.isTrue(answer);
  }
}
