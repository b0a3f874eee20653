package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.exception.PyException;

/** What a handler does with an exception that reaches it, whatever kind of handler. Stateless. */
public final class ExceptionFrames {
  private ExceptionFrames() {}

  /** Records the present frame in the traceback and sets the context. */
  public static void caught(VirtualFrame frame, Node handler, PyException e) {
    PyRootNode root = (PyRootNode) handler.getRootNode();
    root.record(frame, e, PyArguments.thread(frame));
  }

  /** The line that the frame is on when an exception goes on from here (PEP 626). */
  static void goesOn(VirtualFrame frame, int line) {
    frame.setInt(FrameSlots.LINE, line);
  }
}
