package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.loop.ForHead;

/** {@code for} with a suspension in its body or in its {@code else}. */
public final class GeneratorForNode extends GeneratorLoopNode {
  @Child private ForHead head;

  /**
   * @param orelse may be null
   */
  public GeneratorForNode(
      int stateSlot, ForHead head, StatementNode body, StatementNode orelse, MemoryModel mode) {
    super(stateSlot, new ForIteration(stateSlot, head.createAdvance(), body, mode), orelse);
    this.head = head;
  }

  @Override
  void start(VirtualFrame frame) {
    head.start(frame);
  }

  @Override
  void leave(VirtualFrame frame) {
    head.leave(frame);
  }

  private static final class ForIteration extends Iteration {
    @Child private ForHead.Advance advance;
    private final CountingConditionProfile again = CountingConditionProfile.create();

    ForIteration(int stateSlot, ForHead.Advance advance, StatementNode body, MemoryModel mode) {
      super(stateSlot, body, mode);
      this.advance = advance;
    }

    @Override
    boolean advance(VirtualFrame frame) {
      if (!again.profile(advance.next(frame))) {
        return false;
      }
      advance.store(frame);
      return true;
    }
  }
}
