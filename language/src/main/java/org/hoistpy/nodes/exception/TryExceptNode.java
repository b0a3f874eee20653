package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;

/** {@code try … except … else} (language reference 8.4.1). */
public final class TryExceptNode extends StatementNode {
  @Child private StatementNode body;
  @Children private final HandlerNode[] handlers;
  @Child private StatementNode orelse;

  /**
   * @param orelse may be null
   */
  public TryExceptNode(StatementNode body, HandlerNode[] handlers, StatementNode orelse) {
    this.body = body;
    this.handlers = handlers;
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int completion;
    try {
      completion = body.execute(frame);
    } catch (PyException e) {
      return handle(frame, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      CompilerDirectives.transferToInterpreter();
      return handle(frame, PyRootNode.exhausted(e).at(span()));
    }
    if (completion == Completion.NORMAL && orelse != null) {
      return orelse.execute(frame);
    }
    return completion;
  }

  @ExplodeLoop(kind = ExplodeLoop.LoopExplosionKind.FULL_EXPLODE_UNTIL_RETURN)
  private int handle(VirtualFrame frame, PyException e) {
    ExceptionFrames.caught(frame, this, e);
    ThreadState thread = thread(frame);
    Object outer = thread.handledException();
    thread.setHandledException(e.value());
    try {
      for (HandlerNode handler : handlers) {
        if (handler.matches(frame, e)) {
          handler.bind(frame, e.value());
          return handler.run(frame);
        }
      }
    } catch (PyException inner) {
      inner.chain(thread);
      throw inner;
    } finally {
      thread.setHandledException(outer);
    }
    ExceptionFrames.goesOn(frame, handlers[handlers.length - 1].span().line());
    throw e;
  }
}
