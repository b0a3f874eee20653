package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.hoistpy.objects.PyInstance;

/** A unary arithmetic operator; the operator is constant in compiled code. */
public abstract class UnaryNode extends Node {
  private final UnaryOp op;

  protected UnaryNode(UnaryOp op) {
    this.op = op;
  }

  public static UnaryNode create(UnaryOp op) {
    return UnaryNodeGen.create(op);
  }

  public abstract Object execute(Object operand);

  /** The result where it fits in a long; otherwise the exception carries it. */
  public abstract long executeLong(long operand) throws UnexpectedResultException;

  /** The result where it is a float; otherwise the exception carries it. */
  public abstract double executeDouble(double operand) throws UnexpectedResultException;

  @Specialization(rewriteOn = ArithmeticException.class)
  protected final long doLong(long operand) {
    return switch (op) {
      case NEG -> Math.negateExact(operand);
      case POS -> operand;
      case INVERT -> ~operand;
      case ABS -> Math.absExact(operand);
    };
  }

  protected final boolean isOnFloats() {
    return op != UnaryOp.INVERT;
  }

  @Specialization(guards = "isOnFloats()")
  protected final double doDouble(double operand) {
    return switch (op) {
      case NEG -> -operand;
      case ABS -> Math.abs(operand);
      default -> operand;
    };
  }

  protected final CallSpecialNode createMethod() {
    return CallSpecialNode.create(op.methodName());
  }

  @Specialization
  protected final Object doInstance(
      PyInstance operand, @Cached("createMethod()") CallSpecialNode method) {
    Object result = method.execute(operand);
    if (result == null) {
      throw Arithmetic.badOperand(op, operand);
    }
    return result;
  }

  @Specialization(replaces = "doLong")
  protected final Object doAny(Object operand) {
    return Arithmetic.unary(op, operand);
  }
}
