package org.hoistpy.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;

/** An expression that does something first: the translator's own, such as the walrus. */
public final class SequenceNode extends ExpressionNode {
  @Child private StatementNode before;
  @Child private ExpressionNode value;

  public SequenceNode(StatementNode before, ExpressionNode value) {
    this.before = before;
    this.value = value;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    before.execute(frame);
    return value.execute(frame);
  }
}
