package org.hoistpy.nodes.loop;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.ops.Iteration;

/** {@code iter(x)} where a generator expression begins: errors belong to the enclosing frame. */
public final class MakeIteratorNode extends ExpressionNode {
  @Child private ExpressionNode iterable;

  public MakeIteratorNode(ExpressionNode iterable) {
    this.iterable = iterable;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object value = iterable.execute(frame);
    if (value instanceof PyGenerator) {
      return value;
    }
    try {
      return Iteration.iter(value);
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
