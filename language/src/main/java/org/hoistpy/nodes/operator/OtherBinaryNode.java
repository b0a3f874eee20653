package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.ops.BinaryOp;

/** Operators without an unboxed form of their own: {@code **} and {@code @}. */
public abstract class OtherBinaryNode extends BinaryExpressionNode {
  protected OtherBinaryNode(BinaryOp operator, boolean inPlace) {
    super(operator, inPlace);
  }

  @Specialization
  protected Object doGeneric(Object left, Object right) {
    return generic(left, right);
  }
}
