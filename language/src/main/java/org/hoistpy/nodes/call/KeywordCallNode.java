package org.hoistpy.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.KeywordDispatchNode;

/** {@code callable(a, …, name=b, …)}: the names are known at translation. */
public final class KeywordCallNode extends ExpressionNode {
  @Child private ExpressionNode callable;
  @Children private final ExpressionNode[] arguments;
  @Children private final ExpressionNode[] values;
  @Child private KeywordDispatchNode dispatch;

  public KeywordCallNode(
      ExpressionNode callable,
      ExpressionNode[] arguments,
      String[] names,
      ExpressionNode[] values) {
    this.callable = callable;
    this.arguments = arguments;
    this.values = values;
    this.dispatch = KeywordDispatchNode.create(names);
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    Object function = callable.execute(frame);
    Object[] positional = new Object[PyArguments.FIRST + arguments.length];
    positional[PyArguments.THREAD] = thread(frame);
    for (int i = 0; i < arguments.length; i++) {
      positional[PyArguments.FIRST + i] = arguments[i].execute(frame);
    }
    Object[] named = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      named[i] = values[i].execute(frame);
    }
    try {
      return dispatch.execute(function, positional, named);
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
