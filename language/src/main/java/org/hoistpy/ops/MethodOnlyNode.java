package org.hoistpy.ops;

import com.oracle.truffle.api.nodes.UnexpectedResultException;

/** An operator that has no specialisation: always the generic way. */
final class MethodOnlyNode extends ArithmeticNode {
  @Child private GenericBinaryNode generic;

  MethodOnlyNode(BinaryOp op, boolean inplace) {
    super(op, inplace);
    generic = createGeneric();
  }

  @Override
  public Object execute(Object left, Object right) {
    return generic.execute(left, right);
  }

  @Override
  public long executeLong(long left, long right) throws UnexpectedResultException {
    Object result = generic.execute(left, right);
    throw new UnexpectedResultException(result);
  }

  @Override
  public double executeDouble(double left, double right) throws UnexpectedResultException {
    Object result = generic.execute(left, right);
    throw new UnexpectedResultException(result);
  }
}
