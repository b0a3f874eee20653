package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/**
 * A rich comparison of objects of any class. Methods are called through inline caches, in the order
 * that {@link Comparison} explains; numbers and strings on the left go to {@link Comparison}.
 */
public abstract class GenericCompareNode extends Node {
  private final CompareOp op;

  protected GenericCompareNode(CompareOp op) {
    this.op = op;
  }

  public abstract Object execute(Object left, Object right);

  protected final CallSpecialNode createMethod() {
    return CallSpecialNode.create(op.method());
  }

  protected final CallSpecialNode createSwapped() {
    return CallSpecialNode.create(op.swapped().method());
  }

  @Specialization
  protected final Object doObject(
      PyObject left,
      Object right,
      @Cached("createMethod()") CallSpecialNode method,
      @Cached("createSwapped()") CallSpecialNode swapped) {
    PyType leftType = left.getPyClass();
    boolean rightFirst =
        right instanceof PyObject other
            && other.getPyClass() != leftType
            && other.getPyClass().isSubtypeOf(leftType);
    if (rightFirst) {
      Object result = swapped.execute(right, left);
      if (isAnswer(result)) {
        return result;
      }
    }
    Object result = method.execute(left, right);
    if (!isAnswer(result) && !rightFirst) {
      result = swapped.execute(right, left);
    }
    return isAnswer(result) ? result : Comparison.unanswered(op, left, right);
  }

  private static boolean isAnswer(Object result) {
    return result != null && result != PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Specialization
  protected final Object doAny(Object left, Object right) {
    return Comparison.compare(op, left, right);
  }
}
