package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Specialization;

/** The operators {@code <<} and {@code >>}; results beyond long go the generic way. */
abstract class ShiftNode extends ArithmeticNode {
  protected ShiftNode(BinaryOp op, boolean inplace) {
    super(op, inplace);
  }

  protected final boolean isLeft() {
    return op() == BinaryOp.LSHIFT;
  }

  /** Whether a left shift loses no bits. */
  static boolean fits(long value, long count) {
    return count >= 0 && count < Long.SIZE && value << count >> count == value;
  }

  @Specialization(guards = {"isLeft()", "fits(value, count)"})
  protected static long doLeft(long value, long count) {
    return value << count;
  }

  @Specialization(guards = {"!isLeft()", "count >= 0"})
  protected static long doRight(long value, long count) {
    return value >> Math.min(count, Long.SIZE - 1);
  }
}
