package org.hoistpy.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.DispatchNode;
import org.hoistpy.ops.attribute.CallMethodNode;
import org.hoistpy.ops.attribute.SuperMethodNode;

/**
 * {@code super().name(a, b, …)} with positional arguments only. Where {@code super} is the built-in
 * class and the name is a method, no {@code super} object is made.
 */
public final class SuperMethodCallNode extends ExpressionNode {
  private final int cellSlot;
  @Child private ExpressionNode superCall;
  @Child private ExpressionNode callable;
  @Child private ExpressionNode first;
  @Children private final ExpressionNode[] arguments;
  @Child private SuperMethodNode method;
  @Child private DispatchNode dispatch = DispatchNode.create();
  @Child private CallMethodNode generic;

  /**
   * @param superCall the whole {@code super()}, for the general case
   * @param callable reads the name {@code super}
   * @param cellSlot slot of the {@code __class__} cell, or -1
   * @param first reads the first argument; null in a function without
   */
  public SuperMethodCallNode(
      ExpressionNode superCall,
      ExpressionNode callable,
      int cellSlot,
      ExpressionNode first,
      String name,
      ExpressionNode[] arguments) {
    this.superCall = superCall;
    this.callable = callable;
    this.cellSlot = cellSlot;
    this.first = first;
    this.arguments = arguments;
    this.method = SuperMethodNode.create(name);
    this.generic = CallMethodNode.create(name, null);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object object = null;
    Object function = null;
    if (first != null && cellSlot >= 0 && callable.execute(frame) == BuiltinTypes.SUPER) {
      Object cls = ((PyCell) frame.getObject(cellSlot)).get(MemoryModel.BOUNDED);
      if (cls instanceof PyType type) {
        object = firstArgument(frame);
        function = object == null ? null : method.execute(type, object);
      }
    }
    if (function == null) {
      object = superCall.execute(frame);
    }
    Object[] values = evaluate(frame);
    try {
      if (function == null) {
        return generic.execute(object, values);
      }
      values[PyArguments.FIRST] = object;
      return dispatch.execute(function, values);
    } catch (PyException e) {
      throw raised(e);
    }
  }

  /** The first argument, or null when it was deleted. */
  private Object firstArgument(VirtualFrame frame) {
    try {
      return first.execute(frame);
    } catch (PyException e) {
      return null;
    }
  }

  @ExplodeLoop
  private Object[] evaluate(VirtualFrame frame) {
    Object[] values = new Object[PyArguments.FIRST + 1 + arguments.length];
    values[PyArguments.THREAD] = thread(frame);
    for (int i = 0; i < arguments.length; i++) {
      values[PyArguments.FIRST + 1 + i] = arguments[i].execute(frame);
    }
    return values;
  }
}
