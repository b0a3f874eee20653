package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.UnexpectedResultException;

/**
 * A binary arithmetic operator that specialises on its operands; everything that has no
 * specialisation goes through {@link GenericBinaryNode}. Also the augmented assignment, which
 * differs only there: built-in numbers and strings have no in-place methods.
 */
public abstract class ArithmeticNode extends Node {
  private final BinaryOp op;
  private final boolean inplace;

  protected ArithmeticNode(BinaryOp op, boolean inplace) {
    this.op = op;
    this.inplace = inplace;
  }

  /** The node for {@code left op right}, or for {@code left op= right}. */
  public static ArithmeticNode create(BinaryOp op, boolean inplace) {
    return switch (op) {
      case ADD -> AddNodeGen.create(inplace);
      case MUL -> MulNodeGen.create(inplace);
      case TRUEDIV -> TrueDivNodeGen.create(inplace);
      case SUB, FLOORDIV, MOD -> NumericNodeGen.create(op, inplace);
      case POW -> PowNodeGen.create(inplace);
      case LSHIFT, RSHIFT -> ShiftNodeGen.create(op, inplace);
      case AND, OR, XOR -> BitwiseNodeGen.create(op, inplace);
      case MATMUL, DIVMOD -> new MethodOnlyNode(op, inplace);
    };
  }

  public final BinaryOp op() {
    return op;
  }

  protected final boolean isInplace() {
    return inplace;
  }

  public abstract Object execute(Object left, Object right);

  /** The result where it fits in a long; otherwise the exception carries it. */
  public abstract long executeLong(long left, long right) throws UnexpectedResultException;

  /** The result where it is a float; otherwise the exception carries it. */
  public abstract double executeDouble(double left, double right) throws UnexpectedResultException;

  protected final GenericBinaryNode createGeneric() {
    return GenericBinaryNodeGen.create(op, inplace);
  }

  @Fallback
  protected static Object doGeneric(
      Object left, Object right, @Cached("createGeneric()") GenericBinaryNode generic) {
    return generic.execute(left, right);
  }
}
