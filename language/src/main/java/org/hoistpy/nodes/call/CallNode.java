package org.hoistpy.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.DispatchNode;

/** {@code callable(a, b, …)}: positional arguments only. */
public final class CallNode extends ExpressionNode {
  @Child private ExpressionNode callable;
  @Children private final ExpressionNode[] arguments;
  @Child private DispatchNode dispatch = DispatchNode.create();

  public CallNode(ExpressionNode callable, ExpressionNode[] arguments) {
    this.callable = callable;
    this.arguments = arguments;
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    Object function = callable.execute(frame);
    Object[] values = new Object[PyArguments.FIRST + arguments.length];
    values[PyArguments.THREAD] = thread(frame);
    for (int i = 0; i < arguments.length; i++) {
      values[PyArguments.FIRST + i] = arguments[i].execute(frame);
    }
    try {
      return dispatch.execute(function, values);
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
