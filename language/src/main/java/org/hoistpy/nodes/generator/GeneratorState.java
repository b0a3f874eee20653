package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.StatementNode;

/** A statement that can suspend in its middle; where it was is a small integer in a frame slot. */
abstract class GeneratorState extends StatementNode {
  private final int stateSlot;

  GeneratorState(int stateSlot) {
    this.stateSlot = stateSlot;
  }

  /** 0 when the statement begins. */
  final int state(VirtualFrame frame) {
    return frame.getInt(stateSlot);
  }

  final void setState(VirtualFrame frame, int state) {
    frame.setInt(stateSlot, state);
  }
}
