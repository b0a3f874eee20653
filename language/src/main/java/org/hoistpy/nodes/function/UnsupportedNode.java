package org.hoistpy.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyErrors;

/** A part of the language that this version lacks: says so when it is reached. */
public final class UnsupportedNode extends ExpressionNode {
  private final String message;

  public UnsupportedNode(String message) {
    this.message = message;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    throw PyErrors.notImplementedError(message).at(span());
  }
}
