package org.hoistpy.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.SuperAttributes;

/**
 * {@code super()} without arguments: the class is in the {@code __class__} cell, the object is the
 * first argument (library reference, built-in functions). Any other {@code super} is just called.
 */
public final class SuperNode extends ExpressionNode {
  private final int cellSlot;
  @Child private ExpressionNode callable;
  @Child private ExpressionNode first;

  /**
   * @param cellSlot slot of the {@code __class__} cell, or -1
   * @param first reads the first argument; null in a function without
   */
  public SuperNode(ExpressionNode callable, int cellSlot, ExpressionNode first) {
    this.callable = callable;
    this.cellSlot = cellSlot;
    this.first = first;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object function = callable.execute(frame);
    try {
      if (function != BuiltinTypes.SUPER) {
        return Calls.call(function);
      }
      if (first == null) {
        throw PyErrors.runtimeError("super(): no arguments");
      }
      if (cellSlot < 0) {
        throw PyErrors.runtimeError("super(): __class__ cell not found");
      }
      Object cls = ((PyCell) frame.getObject(cellSlot)).get(org.hoistpy.memory.MemoryModel.BOUNDED);
      if (!(cls instanceof PyType)) {
        throw PyErrors.runtimeError("super(): empty __class__ cell");
      }
      return SuperAttributes.create((PyType) cls, firstArgument(frame));
    } catch (PyException e) {
      throw raised(e);
    }
  }

  private Object firstArgument(VirtualFrame frame) {
    try {
      return first.execute(frame);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.UNBOUND_LOCAL_ERROR)) {
        throw PyErrors.runtimeError("super(): arg[0] deleted");
      }
      throw e;
    }
  }
}
