package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.ops.BinaryOp;

/** {@code &amp;}. */
public abstract class BitAndNode extends BinaryExpressionNode {
  protected BitAndNode(BinaryOp operator, boolean inPlace) {
    super(operator, inPlace);
  }

  @Specialization
  protected long doLong(long left, long right) {
    return left & right;
  }

  @Specialization
  protected boolean doBoolean(boolean left, boolean right) {
    return left & right;
  }

  @Specialization(replaces = {"doLong", "doBoolean"})
  protected Object doGeneric(Object left, Object right) {
    return generic(left, right);
  }
}
