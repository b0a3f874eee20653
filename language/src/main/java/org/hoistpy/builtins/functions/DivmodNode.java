package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;

/** The inlined {@code divmod(x, y)} of ints. */
abstract class DivmodNode extends InlineBinaryNode {
  @Specialization(guards = "y > 0")
  protected static PyTuple doLong(long x, long y) {
    return new PyTuple(Math.floorDiv(x, y), Math.floorMod(x, y));
  }

  @Specialization
  protected static Object doObject(Object x, Object y) {
    return Arithmetic.binary(BinaryOp.DIVMOD, x, y);
  }
}
