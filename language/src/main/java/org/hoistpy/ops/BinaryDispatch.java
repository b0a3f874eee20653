package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.type.PyType;

/**
 * The order in which the operands of a binary operator are asked (language reference, section
 * 3.3.8). Stateless.
 */
final class BinaryDispatch {
  private BinaryDispatch() {}

  /** The first answer that is not NotImplemented, or NotImplemented. */
  static Object dispatch(BinaryOp op, Object left, Object right) {
    boolean leftSequence = SequenceMethods.isSequenceMethod(left, op, op.methodName());
    boolean rightSequence = SequenceMethods.isSequenceMethod(right, op, op.reflectedName());
    if (!leftSequence && !rightSequence) {
      return dispatchMethods(op, left, right);
    }
    Object result = dispatchAroundSequence(op, left, right);
    if (result == PyNotImplemented.NOT_IMPLEMENTED && leftSequence) {
      SequenceMethods.checkCount(op, right);
      return call(left, op.methodName(), right);
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      SequenceMethods.checkCount(op, left);
      return call(right, op.reflectedName(), left);
    }
    return result;
  }

  /** Asks only those operands whose method is not a built-in sequence's. */
  static Object dispatchAroundSequence(BinaryOp op, Object left, Object right) {
    Object result = PyNotImplemented.NOT_IMPLEMENTED;
    if (!SequenceMethods.isSequenceMethod(left, op, op.methodName())) {
      result = call(left, op.methodName(), right);
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED
        && TypeOf.get(left) != TypeOf.get(right)
        && !SequenceMethods.isSequenceMethod(right, op, op.reflectedName())) {
      result = call(right, op.reflectedName(), left);
    }
    return result;
  }

  private static Object dispatchMethods(BinaryOp op, Object left, Object right) {
    PyType leftType = TypeOf.get(left);
    PyType rightType = TypeOf.get(right);
    if (leftType == rightType) {
      return call(left, op.methodName(), right);
    }
    boolean rightFirst = rightFirst(op, leftType, rightType);
    if (rightFirst) {
      Object result = call(right, op.reflectedName(), left);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    Object result = call(left, op.methodName(), right);
    if (result == PyNotImplemented.NOT_IMPLEMENTED && !rightFirst) {
      result = call(right, op.reflectedName(), left);
    }
    return result;
  }

  /** Whether the right operand's class derives from the left's and overrides its method. */
  @TruffleBoundary
  static boolean rightFirst(BinaryOp op, PyType leftType, PyType rightType) {
    return rightType.isSubtypeOf(leftType)
        && rightType.lookup(op.reflectedName()) != leftType.lookup(op.reflectedName());
  }

  private static Object call(Object receiver, String method, Object argument) {
    Object result = Calls.callSpecialOrNull(receiver, method, argument);
    return result == null ? PyNotImplemented.NOT_IMPLEMENTED : result;
  }
}
