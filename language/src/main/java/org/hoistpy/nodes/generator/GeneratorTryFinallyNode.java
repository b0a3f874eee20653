package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.exception.ExceptionFrames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;

/**
 * {@code try … finally} with a suspension in either part. States: 1 in the body; in the clause, how
 * the body ended (2 + completion, or 9 with an exception), whose value or exception is in a slot.
 */
public final class GeneratorTryFinallyNode extends GeneratorState {
  private static final int IN_BODY = 1;
  private static final int AFTER_COMPLETION = 2;
  private static final int AFTER_EXCEPTION = 9;

  private final int pendingSlot;
  @Child private StatementNode body;
  @Child private StatementNode finalBody;

  public GeneratorTryFinallyNode(
      int stateSlot, int pendingSlot, StatementNode body, StatementNode finalBody) {
    super(stateSlot);
    this.pendingSlot = pendingSlot;
    this.body = body;
    this.finalBody = finalBody;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int state = state(frame);
    setState(frame, 0);
    if (state == AFTER_EXCEPTION) {
      return afterException(frame, (PyException) frame.getObject(pendingSlot));
    }
    if (state >= AFTER_COMPLETION) {
      return afterCompletion(frame, state - AFTER_COMPLETION, frame.getObject(pendingSlot));
    }
    int completion;
    try {
      completion = body.execute(frame);
    } catch (PyException e) {
      ExceptionFrames.caught(frame, this, e);
      return afterException(frame, e);
    }
    if (completion == Completion.YIELD) {
      setState(frame, IN_BODY);
      return completion;
    }
    Object result =
        completion == Completion.RETURN ? frame.getObject(FrameSlots.RETURN) : PyNone.NONE;
    return afterCompletion(frame, completion, result);
  }

  private int afterCompletion(VirtualFrame frame, int completion, Object result) {
    int override = finalBody.execute(frame);
    if (override == Completion.YIELD) {
      frame.setObject(pendingSlot, result);
      setState(frame, AFTER_COMPLETION + completion);
    }
    if (override != Completion.NORMAL) {
      return override;
    }
    if (completion == Completion.RETURN) {
      frame.setObject(FrameSlots.RETURN, result);
    }
    return completion;
  }

  private int afterException(VirtualFrame frame, PyException e) {
    ThreadState thread = thread(frame);
    Object outer = thread.handledException();
    thread.setHandledException(e.value());
    int override;
    try {
      override = finalBody.execute(frame);
    } catch (PyException inner) {
      inner.chain(thread);
      throw inner;
    } finally {
      thread.setHandledException(outer);
    }
    if (override == Completion.YIELD) {
      frame.setObject(pendingSlot, e);
      setState(frame, AFTER_EXCEPTION);
    }
    if (override != Completion.NORMAL) {
      return override;
    }
    throw e;
  }
}
