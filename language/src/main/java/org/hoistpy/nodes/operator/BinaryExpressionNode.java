package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.ArithmeticNode;
import org.hoistpy.ops.BinaryOp;

/**
 * A binary operator or the right side of an augmented assignment, over unboxed numbers if possible.
 */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class BinaryExpressionNode extends ExpressionNode {
  @Child private ArithmeticNode operation;

  protected BinaryExpressionNode(BinaryOp operator, boolean inPlace) {
    this.operation = ArithmeticNode.create(operator, inPlace);
  }

  @Specialization(rewriteOn = UnexpectedResultException.class)
  protected long doLong(long left, long right) throws UnexpectedResultException {
    try {
      return operation.executeLong(left, right);
    } catch (PyException e) {
      throw raised(e);
    }
  }

  @Specialization(rewriteOn = UnexpectedResultException.class)
  protected double doDouble(double left, double right) throws UnexpectedResultException {
    try {
      return operation.executeDouble(left, right);
    } catch (PyException e) {
      throw raised(e);
    }
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
