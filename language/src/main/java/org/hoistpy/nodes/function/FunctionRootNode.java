package org.hoistpy.nodes.function;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.ReturnJump;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.thread.ThreadState;

/** An ordinary function: moves arguments to their slots, runs the body, gives the return value. */
public final class FunctionRootNode extends PyRootNode {
  @Children private final StatementNode[] prologue;
  @Child private StatementNode body;

  public FunctionRootNode(
      HoistPyLanguage language,
      FrameDescriptor descriptor,
      PyCode code,
      PyDict globals,
      Source source,
      StatementNode[] prologue,
      StatementNode body) {
    super(language, descriptor, code, globals, source);
    this.prologue = prologue;
    this.body = body;
  }

  @Override
  protected Object run(VirtualFrame frame) {
    ThreadState thread = threadOf(frame.getArguments());
    enter(thread);
    begin(frame);
    try {
      runPrologue(frame);
      reportCall(frame, thread);
      return reportReturn(frame, thread, runBody(frame));
    } catch (PyException e) {
      throw leaving(frame, e, thread);
    } catch (StackOverflowError e) {
      throw exhausted(e);
    } catch (OutOfMemoryError e) {
      throw leaving(frame, exhausted(e), thread);
    } finally {
      end(frame);
      thread.leave();
    }
  }

  private Object runBody(VirtualFrame frame) {
    try {
      return body.execute(frame) == Completion.RETURN
          ? frame.getObject(FrameSlots.RETURN)
          : PyNone.NONE;
    } catch (ReturnJump jump) {
      return frame.getObject(FrameSlots.RETURN);
    }
  }

  @ExplodeLoop
  private void runPrologue(VirtualFrame frame) {
    for (StatementNode statement : prologue) {
      statement.execute(frame);
    }
  }
}
