package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.loop.StripNode;
import org.hoistpy.nodes.operator.ConditionNode;

/** {@code while} with a suspension in its body or in its {@code else}. */
public final class GeneratorWhileNode extends GeneratorState {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;

  @Child private LoopNode loop;
  @Child private StatementNode orelse;

  /**
   * @param orelse may be null
   */
  public GeneratorWhileNode(
      int stateSlot,
      ConditionNode test,
      StatementNode body,
      StatementNode orelse,
      MemoryModel mode) {
    super(stateSlot);
    this.loop = Truffle.getRuntime().createLoopNode(new Iteration(stateSlot, test, body, mode));
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    if (state(frame) != IN_ELSE) {
      int completion = (int) loop.execute(frame);
      if (completion != StripNode.EXHAUSTED) {
        return StripNode.afterLoop(completion);
      }
    }
    setState(frame, 0);
    int completion = orelse == null ? Completion.NORMAL : orelse.execute(frame);
    if (completion == Completion.YIELD) {
      setState(frame, IN_ELSE);
    }
    return completion;
  }

  private static final class Iteration extends StripNode {
    private final int stateSlot;
    @Child private ConditionNode test;
    @Child private StatementNode body;

    Iteration(int stateSlot, ConditionNode test, StatementNode body, MemoryModel mode) {
      super(mode);
      this.stateSlot = stateSlot;
      this.test = test;
      this.body = body;
    }

    @Override
    protected int iterate(VirtualFrame frame) {
      boolean resumed = frame.getInt(stateSlot) == IN_BODY;
      frame.setInt(stateSlot, 0);
      if (!resumed && !test.executeCondition(frame)) {
        return EXHAUSTED;
      }
      int completion = body.execute(frame);
      if (completion == Completion.YIELD) {
        frame.setInt(stateSlot, IN_BODY);
      }
      return completion;
    }
  }
}
