package org.hoistpy.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;

/** An expression. The typed forms avoid boxing where the value is of that type. */
public abstract class ExpressionNode extends PyNode {
  public abstract Object execute(VirtualFrame frame);

  public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
    Object value = execute(frame);
    if (value instanceof Long number) {
      return number;
    }
    throw new UnexpectedResultException(value);
  }

  public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
    Object value = execute(frame);
    if (value instanceof Double number) {
      return number;
    }
    throw new UnexpectedResultException(value);
  }

  /**
   * There are two bools. Comparing with them, unlike reading what is in the box, leaves nothing in
   * a loop that the value does not change in.
   */
  public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
    Object value = execute(frame);
    if (value == Boolean.TRUE) {
      return true;
    }
    if (value == Boolean.FALSE) {
      return false;
    }
    throw new UnexpectedResultException(value);
  }
}
