package org.hoistpy.builtins.functions;

import org.hoistpy.calls.InlineUnaryNode;
import org.hoistpy.ops.LengthNode;

/** The inlined {@code len(obj)}. */
final class LenNode extends InlineUnaryNode {
  @Child private LengthNode length = LengthNode.create();

  @Override
  public Object execute(Object object) {
    return length.execute(object);
  }
}
