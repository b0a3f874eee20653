package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.number.FloatComparison;
import org.hoistpy.objects.text.Strings;

/**
 * A rich comparison that specialises on numbers and strings, whose answer is a bool; other operands
 * go through {@link GenericCompareNode}. The operator is constant in compiled code.
 */
public abstract class CompareNode extends Node {
  private final CompareOp op;

  protected CompareNode(CompareOp op) {
    this.op = op;
  }

  public static CompareNode create(CompareOp op) {
    return CompareNodeGen.create(op);
  }

  public abstract Object execute(Object left, Object right);

  /** The answer where it is a bool; otherwise the exception carries it. */
  public abstract boolean executeBoolean(Object left, Object right)
      throws UnexpectedResultException;

  @Specialization
  protected final boolean doLong(long left, long right) {
    return op.holds(left, right);
  }

  @Specialization
  protected final boolean doDouble(double left, double right) {
    return op.holds(left, right);
  }

  @Specialization
  protected final boolean doLongDouble(long left, double right) {
    return Double.isNaN(right)
        ? op == CompareOp.NE
        : op.holds(FloatComparison.compare(left, right));
  }

  @Specialization
  protected final boolean doDoubleLong(double left, long right) {
    return Double.isNaN(left)
        ? op == CompareOp.NE
        : op.swapped().holds(FloatComparison.compare(right, left));
  }

  protected final boolean isEquality() {
    return op == CompareOp.EQ || op == CompareOp.NE;
  }

  @Specialization(guards = "isEquality()")
  protected final boolean doStringEqual(
      TruffleString left, TruffleString right, @Cached TruffleString.EqualNode equal) {
    return (op == CompareOp.EQ) == equal.execute(left, right, Strings.ENCODING);
  }

  @Specialization(guards = "!isEquality()")
  protected final boolean doStringOrder(
      TruffleString left, TruffleString right, @Cached TruffleString.CompareIntsUTF32Node compare) {
    return op.holds(compare.execute(left, right));
  }

  @Specialization(guards = "isEquality()")
  protected final boolean doBoolean(boolean left, boolean right) {
    return (op == CompareOp.EQ) == (left == right);
  }

  protected final GenericCompareNode createGeneric() {
    return GenericCompareNodeGen.create(op);
  }

  @Fallback
  protected static Object doGeneric(
      Object left, Object right, @Cached("createGeneric()") GenericCompareNode generic) {
    return generic.execute(left, right);
  }
}
