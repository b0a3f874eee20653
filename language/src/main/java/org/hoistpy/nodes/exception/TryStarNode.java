package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.StatementNode;

/** {@code try … except*} (PEP 654). */
public final class TryStarNode extends StatementNode {
  @Child private StatementNode body;
  @Children private final HandlerNode[] handlers;
  @Child private StatementNode orelse;

  public TryStarNode(StatementNode body, HandlerNode[] handlers, StatementNode orelse) {
    this.body = body;
    this.handlers = handlers;
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    return body.execute(frame);
  }
}
