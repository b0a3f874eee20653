package org.hoistpy.builtins.functions;

import org.hoistpy.calls.InlineUnaryNode;
import org.hoistpy.ops.UnaryNode;
import org.hoistpy.ops.UnaryOp;

/** The inlined {@code abs(x)}. */
final class AbsNode extends InlineUnaryNode {
  @Child private UnaryNode absolute = UnaryNode.create(UnaryOp.ABS);

  @Override
  public Object execute(Object x) {
    return absolute.execute(x);
  }
}
