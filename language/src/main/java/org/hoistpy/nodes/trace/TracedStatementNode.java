package org.hoistpy.nodes.trace;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.syntax.Span;

/** A statement of a traced tree: reports its line, and the exceptions that come out of it. */
final class TracedStatementNode extends StatementNode {
  private final Span place;
  @Child private StatementNode statement;

  TracedStatementNode(Span place, StatementNode statement) {
    this.place = place;
    this.statement = statement;
  }

  Span place() {
    return place;
  }

  @Override
  public int execute(VirtualFrame frame) {
    if (!Tracing.isTraced(frame)) {
      return statement.execute(frame);
    }
    if (!Tracing.resumes(frame, this)) {
      Tracing.line(frame, place);
    }
    int completion;
    try {
      completion = statement.execute(frame);
    } catch (PyException e) {
      ((PyRootNode) getRootNode()).record(frame, e, thread(frame));
      throw e;
    }
    if (completion == Completion.YIELD) {
      Tracing.suspends(frame, this);
    }
    return completion;
  }
}
