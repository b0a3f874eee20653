package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.operator.ConditionNode;

/** {@code if} with a suspension in one of its parts. */
public final class GeneratorIfNode extends GeneratorState {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;

  @Child private ConditionNode test;
  @Child private StatementNode body;
  @Child private StatementNode orelse;

  /**
   * @param orelse may be null
   */
  public GeneratorIfNode(
      int stateSlot, ConditionNode test, StatementNode body, StatementNode orelse) {
    super(stateSlot);
    this.test = test;
    this.body = body;
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int state = state(frame);
    setState(frame, 0);
    boolean inBody = state == IN_BODY || state == 0 && test.executeCondition(frame);
    if (!inBody && orelse == null) {
      return Completion.NORMAL;
    }
    int completion = inBody ? body.execute(frame) : orelse.execute(frame);
    if (completion == Completion.YIELD) {
      setState(frame, inBody ? IN_BODY : IN_ELSE);
    }
    return completion;
  }
}
