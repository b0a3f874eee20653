package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.exception.ExceptionFrames;
import org.hoistpy.nodes.exception.HandlerNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;

/**
 * {@code try … except … else} with a suspension in any part. States: 1 in the body, 2 in {@code
 * else}, 3 + i in handler i; the exception being handled is kept in a slot meanwhile.
 */
public final class GeneratorTryExceptNode extends GeneratorState {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;
  private static final int IN_HANDLER = 3;

  private final int handledSlot;
  @Child private StatementNode body;
  @Children private final HandlerNode[] handlers;
  @Child private StatementNode orelse;

  public GeneratorTryExceptNode(
      int stateSlot,
      int handledSlot,
      StatementNode body,
      HandlerNode[] handlers,
      StatementNode orelse) {
    super(stateSlot);
    this.handledSlot = handledSlot;
    this.body = body;
    this.handlers = handlers;
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int state = state(frame);
    setState(frame, 0);
    if (state >= IN_HANDLER) {
      return runHandlers(frame, (PyException) frame.getObject(handledSlot), state - IN_HANDLER);
    }
    if (state != IN_ELSE) {
      int completion;
      try {
        completion = body.execute(frame);
      } catch (PyException e) {
        ExceptionFrames.caught(frame, this, e);
        return runHandlers(frame, e, -1);
      }
      if (completion == Completion.YIELD) {
        setState(frame, IN_BODY);
      }
      if (completion != Completion.NORMAL || orelse == null) {
        return completion;
      }
    }
    int completion = orelse.execute(frame);
    if (completion == Completion.YIELD) {
      setState(frame, IN_ELSE);
    }
    return completion;
  }

  /**
   * @param resumed index of the handler that suspended, or -1 to look for one
   */
  @ExplodeLoop(kind = ExplodeLoop.LoopExplosionKind.FULL_EXPLODE_UNTIL_RETURN)
  private int runHandlers(VirtualFrame frame, PyException e, int resumed) {
    ThreadState thread = thread(frame);
    Object outer = thread.handledException();
    thread.setHandledException(e.value());
    try {
      for (int i = 0; i < handlers.length; i++) {
        HandlerNode handler = handlers[i];
        if (resumed == i || resumed < 0 && handler.matches(frame, e)) {
          if (resumed < 0) {
            handler.bind(frame, e.value());
          }
          int completion = handler.run(frame);
          if (completion == Completion.YIELD) {
            frame.setObject(handledSlot, e);
            setState(frame, IN_HANDLER + i);
          }
          return completion;
        }
      }
    } catch (PyException inner) {
      inner.chain(thread);
      throw inner;
    } finally {
      thread.setHandledException(outer);
    }
    throw e;
  }
}
