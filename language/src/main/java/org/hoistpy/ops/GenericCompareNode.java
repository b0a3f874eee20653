package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;

/** A rich comparison of objects of any class. */
public abstract class GenericCompareNode extends Node {
  private final CompareOp op;

  protected GenericCompareNode(CompareOp op) {
    this.op = op;
  }

  public abstract Object execute(Object left, Object right);

  @Specialization
  protected final Object doAny(Object left, Object right) {
    return Comparison.compare(op, left, right);
  }
}
