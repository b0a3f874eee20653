package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;

/** A binary operator on objects of any class. */
public abstract class GenericBinaryNode extends Node {
  private final BinaryOp op;
  private final boolean inplace;

  protected GenericBinaryNode(BinaryOp op, boolean inplace) {
    this.op = op;
    this.inplace = inplace;
  }

  public abstract Object execute(Object left, Object right);

  @Specialization
  protected final Object doAny(Object left, Object right) {
    return inplace ? Arithmetic.inplace(op, left, right) : Arithmetic.binary(op, left, right);
  }
}
