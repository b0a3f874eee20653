package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;

/**
 * A binary operator or the right side of an augmented assignment. Subclasses specialise unboxed
 * numbers; everything else goes to the operator's run-time operation.
 */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class BinaryExpressionNode extends ExpressionNode {
  protected final BinaryOp operator;
  protected final boolean inPlace;

  protected BinaryExpressionNode(BinaryOp operator, boolean inPlace) {
    this.operator = operator;
    this.inPlace = inPlace;
  }

  /** Applies the operator to values that the caller has. */
  public abstract Object executeWith(Object left, Object right);

  protected final Object generic(Object left, Object right) {
    try {
      return inPlace
          ? Arithmetic.inplace(operator, left, right)
          : Arithmetic.binary(operator, left, right);
    } catch (PyException e) {
      throw e.at(span());
    }
  }

  protected final PyException zeroDivision(String message) {
    return PyErrors.zeroDivisionError(message).at(span());
  }
}
