package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.ops.BinaryOp;

/** {@code //}: rounds towards minus infinity. */
public abstract class FloorDivideNode extends BinaryExpressionNode {
  protected FloorDivideNode(BinaryOp operator, boolean inPlace) {
    super(operator, inPlace);
  }

  @Specialization(guards = {"right != 0", "right != -1"})
  protected long doLong(long left, long right) {
    return Math.floorDiv(left, right);
  }

  @Specialization(replaces = {"doLong"})
  protected Object doGeneric(Object left, Object right) {
    return generic(left, right);
  }
}
