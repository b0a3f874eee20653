package org.hoistpy.builtins.functions;

import org.hoistpy.calls.InlineUnaryNode;
import org.hoistpy.ops.HashNode;

/** The inlined {@code hash(obj)}. */
final class HashFunctionNode extends InlineUnaryNode {
  @Child private HashNode hash = HashNode.create();

  @Override
  public Object execute(Object object) {
    return hash.execute(object);
  }
}
