package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.UnaryNode;
import org.hoistpy.ops.UnaryOp;

/** {@code -x}, {@code +x}, {@code ~x}. */
@NodeChild(value = "operand", type = ExpressionNode.class)
public abstract class UnaryOperatorNode extends ExpressionNode {
  @Child private UnaryNode operation;

  protected UnaryOperatorNode(UnaryOp operator) {
    this.operation = UnaryNode.create(operator);
  }

  @Specialization(rewriteOn = UnexpectedResultException.class)
  protected long doLong(long value) throws UnexpectedResultException {
    return operation.executeLong(value);
  }

  @Specialization(rewriteOn = UnexpectedResultException.class)
  protected double doDouble(double value) throws UnexpectedResultException {
    return operation.executeDouble(value);
  }

  @Specialization(replaces = {"doLong", "doDouble"})
  protected Object doGeneric(Object value) {
    try {
      return operation.execute(value);
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
