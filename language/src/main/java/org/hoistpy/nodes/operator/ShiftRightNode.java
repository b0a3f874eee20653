package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.ops.BinaryOp;

/** {@code &gt;&gt;}. */
public abstract class ShiftRightNode extends BinaryExpressionNode {
  protected ShiftRightNode(BinaryOp operator, boolean inPlace) {
    super(operator, inPlace);
  }

  @Specialization(guards = "right >= 0")
  protected long doLong(long left, long right) {
    return left >> Math.min(right, 63);
  }

  @Specialization(replaces = {"doLong"})
  protected Object doGeneric(Object left, Object right) {
    return generic(left, right);
  }
}
