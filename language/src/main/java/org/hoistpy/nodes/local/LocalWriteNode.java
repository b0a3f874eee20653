package org.hoistpy.nodes.local;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.NodeField;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;

/**
 * Writes a local variable, unboxed while every write of the slot had the same primitive type. The
 * slot's kind in the descriptor only widens, so that all writers of a slot agree.
 */
@NodeChild(value = "value", type = ExpressionNode.class)
@NodeField(name = "slot", type = int.class)
public abstract class LocalWriteNode extends StatementNode {
  protected abstract int getSlot();

  /** Stores a value that the caller has. */
  public abstract int executeWith(VirtualFrame frame, Object value);

  /** As {@link #executeWith(VirtualFrame, Object)} without boxing. */
  public abstract int executeWith(VirtualFrame frame, long value);

  @Specialization(guards = "isLongOrIllegal(frame)")
  protected int writeLong(VirtualFrame frame, long value) {
    frame.getFrameDescriptor().setSlotKind(getSlot(), FrameSlotKind.Long);
    frame.setLong(getSlot(), value);
    return Completion.NORMAL;
  }

  @Specialization(guards = "isDoubleOrIllegal(frame)")
  protected int writeDouble(VirtualFrame frame, double value) {
    frame.getFrameDescriptor().setSlotKind(getSlot(), FrameSlotKind.Double);
    frame.setDouble(getSlot(), value);
    return Completion.NORMAL;
  }

  @Specialization(guards = "isBooleanOrIllegal(frame)")
  protected int writeBoolean(VirtualFrame frame, boolean value) {
    frame.getFrameDescriptor().setSlotKind(getSlot(), FrameSlotKind.Boolean);
    frame.setBoolean(getSlot(), value);
    return Completion.NORMAL;
  }

  @Specialization(replaces = {"writeLong", "writeDouble", "writeBoolean"})
  protected int writeObject(VirtualFrame frame, Object value) {
    frame.getFrameDescriptor().setSlotKind(getSlot(), FrameSlotKind.Object);
    frame.setObject(getSlot(), value);
    return Completion.NORMAL;
  }

  private FrameSlotKind kind(VirtualFrame frame) {
    return frame.getFrameDescriptor().getSlotKind(getSlot());
  }

  protected boolean isLongOrIllegal(VirtualFrame frame) {
    FrameSlotKind kind = kind(frame);
    return kind == FrameSlotKind.Long || kind == FrameSlotKind.Illegal;
  }

  protected boolean isDoubleOrIllegal(VirtualFrame frame) {
    FrameSlotKind kind = kind(frame);
    return kind == FrameSlotKind.Double || kind == FrameSlotKind.Illegal;
  }

  protected boolean isBooleanOrIllegal(VirtualFrame frame) {
    FrameSlotKind kind = kind(frame);
    return kind == FrameSlotKind.Boolean || kind == FrameSlotKind.Illegal;
  }
}
