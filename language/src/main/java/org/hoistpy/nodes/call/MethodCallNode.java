package org.hoistpy.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.attribute.CallMethodNode;
import org.hoistpy.syntax.Span;

/**
 * {@code receiver.name(a, b, …)} with positional arguments only. The method is looked up after the
 * arguments where that cannot be told apart, so that no bound-method object is made.
 */
public final class MethodCallNode extends ExpressionNode {
  @Child private ExpressionNode receiver;
  @Children private final ExpressionNode[] arguments;
  @Child private CallMethodNode call;

  public MethodCallNode(
      ExpressionNode receiver, String name, Span attributeSpan, ExpressionNode[] arguments) {
    this.receiver = receiver;
    this.arguments = arguments;
    this.call = CallMethodNode.create(name, attributeSpan);
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    Object self = receiver.execute(frame);
    Object[] values = new Object[PyArguments.FIRST + 1 + arguments.length];
    values[PyArguments.THREAD] = thread(frame);
    for (int i = 0; i < arguments.length; i++) {
      values[PyArguments.FIRST + 1 + i] = arguments[i].execute(frame);
    }
    try {
      return call.execute(self, values);
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
