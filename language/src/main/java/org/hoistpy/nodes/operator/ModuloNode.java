package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.ops.BinaryOp;

/** {@code %}: the result has the sign of the divisor. */
public abstract class ModuloNode extends BinaryExpressionNode {
  protected ModuloNode(BinaryOp operator, boolean inPlace) {
    super(operator, inPlace);
  }

  @Specialization(guards = "right != 0")
  protected long doLong(long left, long right) {
    return Math.floorMod(left, right);
  }

  @Specialization(replaces = {"doLong"})
  protected Object doGeneric(Object left, Object right) {
    return generic(left, right);
  }
}
