package org.hoistpy.nodes.loop;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.operator.ConditionNode;

/** {@code while} (language reference 8.2), strip-mined. */
public final class WhileNode extends StatementNode {
  @Child private LoopNode loop;
  @Child private StatementNode orelse;

  public WhileNode(ConditionNode test, StatementNode body, StatementNode orelse, MemoryModel mode) {
    this.loop = Truffle.getRuntime().createLoopNode(new Iteration(test, body, mode));
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int completion = (int) loop.execute(frame);
    return completion != StripNode.EXHAUSTED
        ? StripNode.afterLoop(completion)
        : orelse == null ? Completion.NORMAL : orelse.execute(frame);
  }

  private static final class Iteration extends StripNode {
    @Child private ConditionNode test;
    @Child private StatementNode body;

    /** How often the loop goes on: the compiler moves reads only out of what runs often. */
    private final CountingConditionProfile again = CountingConditionProfile.create();

    Iteration(ConditionNode test, StatementNode body, MemoryModel mode) {
      super(mode);
      this.test = test;
      this.body = body;
    }

    @Override
    protected boolean head(VirtualFrame frame) {
      return again.profile(test.executeCondition(frame));
    }

    @Override
    protected int iterate(VirtualFrame frame) {
      return body.execute(frame);
    }
  }
}
