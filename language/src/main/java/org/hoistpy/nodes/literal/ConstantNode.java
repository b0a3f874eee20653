package org.hoistpy.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;

/** A value known at translation. */
public final class ConstantNode extends ExpressionNode {
  private final Object value;

  public ConstantNode(Object value) {
    this.value = value;
  }

  public Object value() {
    return value;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return value;
  }
}
