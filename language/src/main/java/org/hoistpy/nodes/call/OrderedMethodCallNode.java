package org.hoistpy.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.DispatchNode;
import org.hoistpy.ops.attribute.LookupMethodNode;
import org.hoistpy.syntax.Span;

/**
 * {@code receiver.name(f(), …)} with positional arguments only, where evaluating an argument may
 * run code: the method is looked up before.
 */
public final class OrderedMethodCallNode extends ExpressionNode {
  @Child private ExpressionNode receiver;
  @Child private LookupMethodNode lookup;
  @Children private final ExpressionNode[] arguments;
  @Child private DispatchNode method = DispatchNode.create();
  @Child private DispatchNode bound = DispatchNode.create();

  public OrderedMethodCallNode(
      ExpressionNode receiver, String name, Span attributeSpan, ExpressionNode[] arguments) {
    this.receiver = receiver;
    this.lookup = LookupMethodNode.create(name, attributeSpan);
    this.arguments = arguments;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object self = receiver.execute(frame);
    Object callee;
    try {
      callee = lookup.execute(self);
    } catch (PyException e) {
      throw raised(e);
    }
    if (callee instanceof LookupMethodNode.Bound found) {
      Object[] values = arguments(frame, 0);
      try {
        return bound.execute(found.callable(), values);
      } catch (PyException e) {
        throw raised(e);
      }
    }
    Object[] values = arguments(frame, 1);
    values[PyArguments.FIRST] = self;
    try {
      return method.execute(callee, values);
    } catch (PyException e) {
      throw raised(e);
    }
  }

  @ExplodeLoop
  private Object[] arguments(VirtualFrame frame, int before) {
    Object[] values = new Object[PyArguments.FIRST + before + arguments.length];
    values[PyArguments.THREAD] = thread(frame);
    for (int i = 0; i < arguments.length; i++) {
      values[PyArguments.FIRST + before + i] = arguments[i].execute(frame);
    }
    return values;
  }
}
