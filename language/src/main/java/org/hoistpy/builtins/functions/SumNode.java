package org.hoistpy.builtins.functions;

import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.SharedContents;
import org.hoistpy.ops.GetIteratorNode;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.NextNode;

/** The inlined {@code sum(iterable, start)}, which steps generators and built-in iterators. */
final class SumNode extends InlineBinaryNode {
  @Child private GetIteratorNode iterator = GetIteratorNode.create();
  @Child private NextNode next = NextNode.create();

  @Override
  public Object execute(Object iterable, Object start) {
    Object source =
        !Sharing.isSingleThreaded() && iterable instanceof SharedContents
            ? Iteration.iterAtOnce(iterable)
            : iterator.execute(iterable);
    return Sum.ofIterator(source, start, next);
  }
}
