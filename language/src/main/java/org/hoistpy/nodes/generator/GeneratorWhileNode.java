package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.operator.ConditionNode;

/** {@code while} with a suspension in its body or in its {@code else}. */
public final class GeneratorWhileNode extends GeneratorLoopNode {
  /**
   * @param orelse may be null
   */
  public GeneratorWhileNode(
      int stateSlot,
      ConditionNode test,
      StatementNode body,
      StatementNode orelse,
      MemoryModel mode) {
    super(stateSlot, new WhileIteration(stateSlot, test, body, mode), orelse);
  }

  @Override
  void start(VirtualFrame frame) {}

  @Override
  void leave(VirtualFrame frame) {}

  private static final class WhileIteration extends Iteration {
    @Child private ConditionNode test;

    WhileIteration(int stateSlot, ConditionNode test, StatementNode body, MemoryModel mode) {
      super(stateSlot, body, mode);
      this.test = test;
    }

    @Override
    boolean advance(VirtualFrame frame) {
      return test.executeCondition(frame);
    }
  }
}
