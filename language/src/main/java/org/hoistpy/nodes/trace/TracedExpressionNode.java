package org.hoistpy.nodes.trace;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.syntax.Span;

/** An expression of a traced tree that stands on a line of its own: a clause's head. */
final class TracedExpressionNode extends ExpressionNode {
  private final Span place;
  @Child private ExpressionNode expression;

  TracedExpressionNode(Span place, ExpressionNode expression) {
    this.place = place;
    this.expression = expression;
    setSpan(expression.span());
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Tracing.line(frame, place);
    return expression.execute(frame);
  }
}
