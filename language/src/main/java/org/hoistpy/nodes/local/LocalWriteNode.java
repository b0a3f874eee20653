package org.hoistpy.nodes.local;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.NonIdempotent;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;

/** Writes a local variable, unboxed while every write of the slot had the same primitive type. */
@NodeChild(value = "value", type = ExpressionNode.class)
public abstract class LocalWriteNode extends StatementNode {
  private final int slot;
  private final SlotProfile profile;

  protected LocalWriteNode(int slot, SlotProfile profile) {
    this.slot = slot;
    this.profile = profile;
  }

  @Specialization(guards = "acceptsLong()")
  protected int writeLong(VirtualFrame frame, long value) {
    profile.set(FrameSlotKind.Long);
    frame.setLong(slot, value);
    return Completion.NORMAL;
  }

  @Specialization(guards = "acceptsDouble()")
  protected int writeDouble(VirtualFrame frame, double value) {
    profile.set(FrameSlotKind.Double);
    frame.setDouble(slot, value);
    return Completion.NORMAL;
  }

  @Specialization(guards = "acceptsBoolean()")
  protected int writeBoolean(VirtualFrame frame, boolean value) {
    profile.set(FrameSlotKind.Boolean);
    frame.setBoolean(slot, value);
    return Completion.NORMAL;
  }

  @Specialization(replaces = {"writeLong", "writeDouble", "writeBoolean"})
  protected int writeObject(VirtualFrame frame, Object value) {
    profile.set(FrameSlotKind.Object);
    frame.setObject(slot, value);
    return Completion.NORMAL;
  }

  @NonIdempotent
  protected final boolean acceptsLong() {
    return profile.accepts(FrameSlotKind.Long);
  }

  @NonIdempotent
  protected final boolean acceptsDouble() {
    return profile.accepts(FrameSlotKind.Double);
  }

  @NonIdempotent
  protected final boolean acceptsBoolean() {
    return profile.accepts(FrameSlotKind.Boolean);
  }
}
