package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.ops.Identity;

/** Operators that yield one of their operands or a truth value without calling user methods. */
public final class LogicNodes {
  private LogicNodes() {}

  /** {@code and}, {@code or}. */
  public static final class ShortCircuit extends ExpressionNode {
    private final boolean and;
    @Child private ExpressionNode left;
    @Child private ExpressionNode right;
    @Child private TruthConditionNode condition;

    public ShortCircuit(boolean and, ExpressionNode left, ExpressionNode right) {
      this.and = and;
      this.left = left;
      this.right = right;
      this.condition = TruthConditionNodeGen.create(null);
      this.condition.setSpan(left.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object value = left.execute(frame);
      return condition.executeWith(value) == and ? right.execute(frame) : value;
    }

    /** The same operands where only the truth counts. */
    ConditionNode condition() {
      return new BothConditions(and, ConditionNode.of(left), ConditionNode.of(right)).in(span());
    }
  }

  /** {@code and}, {@code or} as a condition. */
  private static final class BothConditions extends ConditionNode {
    private final boolean and;
    @Child private ConditionNode left;
    @Child private ConditionNode right;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    BothConditions(boolean and, ConditionNode left, ConditionNode right) {
      this.and = and;
      this.left = left;
      this.right = right;
    }

    @Override
    public boolean executeCondition(VirtualFrame frame) {
      if (and) {
        return profile.profile(left.executeCondition(frame)) && right.executeCondition(frame);
      }
      return profile.profile(left.executeCondition(frame)) || right.executeCondition(frame);
    }
  }

  /** {@code not} as a condition. */
  private static final class NotCondition extends ConditionNode {
    @Child private ConditionNode operand;

    NotCondition(ConditionNode operand) {
      this.operand = operand;
    }

    @Override
    public boolean executeCondition(VirtualFrame frame) {
      return !operand.executeCondition(frame);
    }
  }

  /** {@code not}. */
  public static final class Not extends ExpressionNode {
    @Child private ConditionNode operand;

    public Not(ConditionNode operand) {
      this.operand = operand;
    }

    ConditionNode condition() {
      return new NotCondition(operand).in(span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return !operand.executeCondition(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return !operand.executeCondition(frame);
    }
  }

  /** {@code body if test else orelse}. */
  public static final class Conditional extends ExpressionNode {
    @Child private ConditionNode test;
    @Child private ExpressionNode body;
    @Child private ExpressionNode orelse;

    public Conditional(ConditionNode test, ExpressionNode body, ExpressionNode orelse) {
      this.test = test;
      this.body = body;
      this.orelse = orelse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return test.executeCondition(frame) ? body.execute(frame) : orelse.execute(frame);
    }
  }

  /** {@code is}, {@code is not}. */
  public static final class Is extends ExpressionNode {
    private final boolean negated;
    @Child private ExpressionNode left;
    @Child private ExpressionNode right;

    public Is(boolean negated, ExpressionNode left, ExpressionNode right) {
      this.negated = negated;
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      Object a = left.execute(frame);
      Object b = right.execute(frame);
      return (a == b || Identity.is(a, b)) != negated;
    }
  }
}
