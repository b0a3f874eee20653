package org.hoistpy.nodes.trace;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.LoopJump;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.syntax.Span;

/**
 * The body of a traced loop or {@code with} statement: when it is done, execution comes back to the
 * line of the statement's head.
 */
final class TracedBodyNode extends StatementNode {
  private final Span head;
  private final boolean loop;
  @Child private StatementNode body;

  TracedBodyNode(Span head, boolean loop, StatementNode body) {
    this.head = head;
    this.loop = loop;
    this.body = body;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int completion;
    try {
      completion = body.execute(frame);
    } catch (LoopJump jump) {
      completion = jump.completion();
    } catch (PyException e) {
      if (!loop) {
        ((PyRootNode) getRootNode()).record(frame, e, thread(frame));
        Tracing.back(frame, head);
      }
      throw e;
    }
    boolean back =
        loop
            ? completion == Completion.NORMAL || completion == Completion.CONTINUE
            : completion != Completion.YIELD;
    if (back) {
      Tracing.back(frame, head);
    }
    return completion;
  }
}
