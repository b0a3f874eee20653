package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Awaitables;

/** {@code x.__aiter__()} as {@code async for} asks for it. */
public final class AsyncIteratorNode extends ExpressionNode {
  @Child private ExpressionNode iterable;

  public AsyncIteratorNode(ExpressionNode iterable) {
    this.iterable = iterable;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object value = iterable.execute(frame);
    try {
      return Awaitables.asyncIterator(value);
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
