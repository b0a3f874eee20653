package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.ops.BinaryOp;

/** {@code /}; ints beyond 2**53 take the correctly rounded path. */
public abstract class TrueDivideNode extends BinaryExpressionNode {
  protected TrueDivideNode(BinaryOp operator, boolean inPlace) {
    super(operator, inPlace);
  }

  @Specialization(guards = {"right != 0", "isExact(left)", "isExact(right)"})
  protected double doLong(long left, long right) {
    return (double) left / right;
  }

  @Specialization(guards = "right != 0")
  protected double doDouble(double left, double right) {
    return left / right;
  }

  @Specialization(guards = {"right != 0", "isExact(left)"})
  protected double doLongDouble(long left, double right) {
    return left / right;
  }

  @Specialization(guards = {"right != 0", "isExact(right)"})
  protected double doDoubleLong(double left, long right) {
    return left / right;
  }

  /** Whether the int is a double exactly. */
  protected static boolean isExact(long value) {
    return value >= -(1L << 53) && value <= 1L << 53;
  }

  @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
  protected Object doGeneric(Object left, Object right) {
    return generic(left, right);
  }
}
