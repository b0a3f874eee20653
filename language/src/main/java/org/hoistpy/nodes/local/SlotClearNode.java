package org.hoistpy.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;

/** Empties a temporary, so that it keeps nothing alive. */
public final class SlotClearNode extends StatementNode {
  private final int slot;

  public SlotClearNode(int slot) {
    this.slot = slot;
  }

  @Override
  public int execute(VirtualFrame frame) {
    frame.clear(slot);
    return Completion.NORMAL;
  }
}
