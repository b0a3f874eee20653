package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.exception.HandlerNode;

/** {@code try … except*} with a suspension. */
public final class GeneratorTryStarNode extends GeneratorState {
  @Child private StatementNode body;

  public GeneratorTryStarNode(
      int stateSlot,
      int handledSlot,
      StatementNode body,
      HandlerNode[] handlers,
      StatementNode orelse) {
    super(stateSlot);
    this.body = body;
  }

  @Override
  public int execute(VirtualFrame frame) {
    return body.execute(frame);
  }
}
