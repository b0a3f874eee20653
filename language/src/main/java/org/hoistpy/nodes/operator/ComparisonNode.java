package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.CompareNode;
import org.hoistpy.ops.CompareOp;

/** One rich comparison. */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class ComparisonNode extends ExpressionNode {
  private final CompareOp operator;
  @Child private CompareNode operation;

  protected ComparisonNode(CompareOp operator) {
    this.operator = operator;
    this.operation = CompareNode.create(operator);
  }

  @Specialization
  protected boolean doLong(long left, long right) {
    return operator.holds(left, right);
  }

  @Specialization
  protected boolean doDouble(double left, double right) {
    return operator.holds(left, right);
  }

  @Specialization(replaces = {"doLong", "doDouble"})
  protected Object doGeneric(Object left, Object right) {
    try {
      return operation.execute(left, right);
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
