package org.hoistpy.modules.math;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.calls.InlineUnaryNode;

/** The inlined {@code floor} and {@code ceil}; only results in the range of long are quick. */
abstract class RoundingNode extends InlineUnaryNode {
  private final boolean up;

  protected RoundingNode(boolean up) {
    this.up = up;
  }

  static boolean isInRange(double x) {
    return Math.abs(x) < 0x1p62;
  }

  @Specialization(guards = "isInRange(x)")
  protected final long doDouble(double x) {
    return (long) (up ? Math.ceil(x) : Math.floor(x));
  }

  @Specialization
  protected static long doLong(long x) {
    return x;
  }

  @Specialization
  protected final Object doObject(Object x) {
    return MathModule.rounded(x, up);
  }
}
