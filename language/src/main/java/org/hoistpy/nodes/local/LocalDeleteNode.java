package org.hoistpy.nodes.local;

import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyErrors;

/** {@code del name} for a local variable; or clears a slot that the translator owns. */
public final class LocalDeleteNode extends StatementNode {
  private final int slot;
  private final String name;

  /**
   * @param name null: the slot may be unbound already
   */
  public LocalDeleteNode(int slot, String name) {
    this.slot = slot;
    this.name = name;
  }

  @Override
  public int execute(VirtualFrame frame) {
    if (name != null && isUnbound(frame)) {
      throw PyErrors.unboundLocal(name).at(span());
    }
    frame.clear(slot);
    return Completion.NORMAL;
  }

  private boolean isUnbound(VirtualFrame frame) {
    return frame.getTag(slot) == FrameSlotKind.Illegal.tag
        || frame.isObject(slot) && frame.getObject(slot) == null;
  }
}
