package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.NodeField;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.UnaryOp;

/** {@code -x}, {@code +x}, {@code ~x}. */
@NodeChild(value = "operand", type = ExpressionNode.class)
@NodeField(name = "operator", type = UnaryOp.class)
public abstract class UnaryOperatorNode extends ExpressionNode {
  protected abstract UnaryOp getOperator();

  protected final boolean is(UnaryOp operator) {
    return getOperator() == operator;
  }

  @Specialization(guards = "is(NEG)", rewriteOn = ArithmeticException.class)
  protected long negateLong(long value) {
    return Math.negateExact(value);
  }

  @Specialization(guards = "is(NEG)")
  protected double negateDouble(double value) {
    return -value;
  }

  @Specialization(guards = "is(INVERT)")
  protected long invertLong(long value) {
    return ~value;
  }

  @Specialization(replaces = {"negateLong", "negateDouble", "invertLong"})
  protected Object doGeneric(Object value) {
    try {
      return Arithmetic.unary(getOperator(), value);
    } catch (PyException e) {
      throw e.at(span());
    }
  }

  protected static final UnaryOp NEG = UnaryOp.NEG;
  protected static final UnaryOp INVERT = UnaryOp.INVERT;
}
