package org.hoistpy.builtins.functions;

import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.ops.GetIteratorNode;
import org.hoistpy.ops.NextNode;

/** The inlined {@code sum(iterable, start)}, which steps generators and built-in iterators. */
final class SumNode extends InlineBinaryNode {
  @Child private GetIteratorNode iterator = GetIteratorNode.create();
  @Child private NextNode next = NextNode.create();

  @Override
  public Object execute(Object iterable, Object start) {
    return Sum.ofIterator(iterator.execute(iterable), start, next);
  }
}
