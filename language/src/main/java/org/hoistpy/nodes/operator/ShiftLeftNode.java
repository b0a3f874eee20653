package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.ops.BinaryOp;

/** {@code &lt;&lt;}. */
public abstract class ShiftLeftNode extends BinaryExpressionNode {
  protected ShiftLeftNode(BinaryOp operator, boolean inPlace) {
    super(operator, inPlace);
  }

  @Specialization(guards = {"right >= 0", "right < 63", "fits(left, right)"})
  protected long doLong(long left, long right) {
    return left << right;
  }

  protected static boolean fits(long value, long count) {
    return value << count >> count == value;
  }

  @Specialization(replaces = {"doLong"})
  protected Object doGeneric(Object left, Object right) {
    return generic(left, right);
  }
}
