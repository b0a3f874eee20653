package org.hoistpy.nodes.local;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NodeField;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyErrors;

/** Reads a local variable; an unbound one raises UnboundLocalError. */
@NodeField(name = "slot", type = int.class)
@NodeField(name = "name", type = String.class)
public abstract class LocalReadNode extends ExpressionNode {
  protected abstract int getSlot();

  protected abstract String getName();

  @Specialization(guards = "frame.isLong(getSlot())")
  protected long readLong(VirtualFrame frame) {
    return frame.getLong(getSlot());
  }

  @Specialization(guards = "frame.isDouble(getSlot())")
  protected double readDouble(VirtualFrame frame) {
    return frame.getDouble(getSlot());
  }

  @Specialization(guards = "frame.isBoolean(getSlot())")
  protected boolean readBoolean(VirtualFrame frame) {
    return frame.getBoolean(getSlot());
  }

  @Specialization(guards = "frame.isObject(getSlot())")
  protected Object readObject(VirtualFrame frame) {
    Object value = frame.getObject(getSlot());
    // A slot that was never written holds null.
    if (value != null) {
      return value;
    }
    expectRaise();
    return unbound(frame);
  }

  @Fallback
  protected Object unbound(VirtualFrame frame) {
    throw PyErrors.unboundLocal(getName()).at(span());
  }
}
