package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Specialization;

/** The operators {@code &}, {@code |} and {@code ^} on ints and bools; sets go the generic way. */
abstract class BitwiseNode extends ArithmeticNode {
  protected BitwiseNode(BinaryOp op, boolean inplace) {
    super(op, inplace);
  }

  @Specialization
  protected final long doLong(long left, long right) {
    return switch (op()) {
      case AND -> left & right;
      case OR -> left | right;
      default -> left ^ right;
    };
  }

  @Specialization
  protected final boolean doBoolean(boolean left, boolean right) {
    return switch (op()) {
      case AND -> left & right;
      case OR -> left | right;
      default -> left ^ right;
    };
  }
}
