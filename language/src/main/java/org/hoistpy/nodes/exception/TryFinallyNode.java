package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;

/** {@code try … finally}: the clause runs however the body ends and may override it. */
public final class TryFinallyNode extends StatementNode {
  private final int lastLine;
  @Child private StatementNode body;
  @Child private StatementNode finalBody;

  /**
   * @param lastLine of the clause
   */
  public TryFinallyNode(StatementNode body, StatementNode finalBody, int lastLine) {
    this.lastLine = lastLine;
    this.body = body;
    this.finalBody = finalBody;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int completion;
    try {
      completion = body.execute(frame);
    } catch (PyException e) {
      return afterException(frame, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      CompilerDirectives.transferToInterpreter();
      return afterException(frame, PyRootNode.exhausted(e).at(span()));
    }
    Object result = completion == Completion.RETURN ? frame.getObject(FrameSlots.RETURN) : null;
    int override = finalBody.execute(frame);
    if (override != Completion.NORMAL) {
      return override;
    }
    if (completion == Completion.RETURN) {
      frame.setObject(FrameSlots.RETURN, result);
    }
    return completion;
  }

  private int afterException(VirtualFrame frame, PyException e) {
    ExceptionFrames.caught(frame, this, e);
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
    if (override != Completion.NORMAL) {
      return override;
    }
    ExceptionFrames.goesOn(frame, lastLine);
    throw e;
  }
}
