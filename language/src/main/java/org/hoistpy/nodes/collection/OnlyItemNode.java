package org.hoistpy.nodes.collection;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Unpacking;

/**
 * The only item of an iterable: a starred annotation of {@code *args} is stored as that (language
 * reference 8.7, PEP 646).
 */
public final class OnlyItemNode extends ExpressionNode {
  @Child private ExpressionNode value;

  public OnlyItemNode(ExpressionNode value) {
    this.value = value;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object iterable = value.execute(frame);
    try {
      return Unpacking.exactly(iterable, 1)[0];
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
