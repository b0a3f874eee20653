package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;

/** The exception being handled, for clauses whose type expression suspends a generator. */
public final class HandledNodes {
  private HandledNodes() {}

  /** The exception itself. */
  public static final class Value extends ExpressionNode {
    @Override
    public Object execute(VirtualFrame frame) {
      return thread(frame).handledException();
    }
  }

  /** Whether it is of the type, or one of the types, that the expression gives. */
  public static final class Matches extends ExpressionNode {
    @Child private ExpressionNode type;

    public Matches(ExpressionNode type) {
      this.type = type;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object expected = type.execute(frame);
      PyBaseException handled = (PyBaseException) thread(frame).handledException();
      try {
        return HandlerNode.isMatch(expected, handled);
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }
}
