package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.PyNode;

/** What an {@code if} or a loop asks: the truth of an expression. */
public abstract class ConditionNode extends PyNode {
  public abstract boolean executeCondition(VirtualFrame frame);

  /**
   * The condition of an expression; {@code and}, {@code or} and {@code not} become branches, so
   * that each operand's truth is asked once.
   */
  public static ConditionNode of(ExpressionNode expression) {
    return switch (expression) {
      case LogicNodes.ShortCircuit both -> both.condition();
      case LogicNodes.Not not -> not.condition();
      default -> TruthConditionNodeGen.create(expression).in(expression.span());
    };
  }
}
