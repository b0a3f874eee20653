package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.ops.BindSpecialNode;
import org.hoistpy.ops.ContextManagers;
import org.hoistpy.ops.DispatchNode;

/** One item of a {@code with} statement (language reference 8.5). */
public final class WithNode extends StatementNode {
  private final int exitSlot;
  private final int valueSlot;
  @Child private ExpressionNode manager;
  @Child private StatementNode bind;
  @Child private StatementNode body;
  @Child private BindSpecialNode bindEnter = BindSpecialNode.create("__enter__");
  @Child private BindSpecialNode bindExit = BindSpecialNode.create("__exit__");
  @Child private DispatchNode callEnter = DispatchNode.create();
  @Child private DispatchNode callExit = DispatchNode.create();

  /**
   * @param exitSlot keeps the bound {@code __exit__}
   * @param valueSlot where {@code bind} reads the result of {@code __enter__}
   * @param bind null without {@code as}
   */
  public WithNode(
      int exitSlot, int valueSlot, ExpressionNode manager, StatementNode bind, StatementNode body) {
    this.exitSlot = exitSlot;
    this.valueSlot = valueSlot;
    this.manager = manager;
    this.bind = bind;
    this.body = body;
  }

  /** What runs in the context. */
  public StatementNode body() {
    return body;
  }

  /** Enters the context; the generator form does this once and {@link #runBody} at each resume. */
  public void enter(VirtualFrame frame) {
    Object context = manager.execute(frame);
    try {
      Object enter = bindEnter.execute(context);
      if (enter == null) {
        throw ContextManagers.noEnter(context);
      }
      Object exit = bindExit.execute(context);
      if (exit == null) {
        throw ContextManagers.noExit(context);
      }
      frame.setObject(exitSlot, exit);
      frame.setObject(valueSlot, callEnter.execute(enter, PyArguments.create(thread(frame), 0)));
    } catch (PyException e) {
      throw raised(e);
    }
  }

  @Override
  public int execute(VirtualFrame frame) {
    enter(frame);
    return runBody(frame, true);
  }

  /** Binds the name if asked, runs the body and exits, unless the body suspends. */
  public int runBody(VirtualFrame frame, boolean first) {
    int completion;
    try {
      if (first && bind != null) {
        bind.execute(frame);
      }
      completion = body.execute(frame);
    } catch (PyException e) {
      return afterException(frame, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      CompilerDirectives.transferToInterpreter();
      return afterException(frame, PyRootNode.exhausted(e).at(span()));
    }
    if (completion == Completion.YIELD) {
      return completion;
    }
    Object result = completion == Completion.RETURN ? frame.getObject(FrameSlots.RETURN) : null;
    noteLine(frame);
    try {
      callExit.execute(
          frame.getObject(exitSlot),
          PyArguments.of(thread(frame), PyNone.NONE, PyNone.NONE, PyNone.NONE));
    } catch (PyException e) {
      throw raised(e);
    }
    if (completion == Completion.RETURN) {
      frame.setObject(FrameSlots.RETURN, result);
    }
    return completion;
  }

  /** The exit runs on the statement's own line. */
  private void noteLine(VirtualFrame frame) {
    if (span() != null) {
      frame.setInt(FrameSlots.LINE, span().line());
    }
  }

  private int afterException(VirtualFrame frame, PyException e) {
    ExceptionFrames.caught(frame, this, e);
    ThreadState thread = thread(frame);
    Object outer = thread.handledException();
    thread.setHandledException(e.value());
    boolean suppressed;
    int raising = frame.isInt(FrameSlots.LINE) ? frame.getInt(FrameSlots.LINE) : span().line();
    noteLine(frame);
    try {
      suppressed = ContextManagers.exitWith(frame.getObject(exitSlot), e.value());
    } catch (PyException inner) {
      inner.chain(thread);
      throw inner.at(span());
    } finally {
      thread.setHandledException(outer);
    }
    if (!suppressed) {
      ExceptionFrames.goesOn(frame, raising);
      throw e;
    }
    return Completion.NORMAL;
  }
}
