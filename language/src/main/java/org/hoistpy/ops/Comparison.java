package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.PyType;

/**
 * Rich comparison of any objects (language reference, sections 3.3.1 and 6.10.1). A proper subclass
 * on the right is asked first; equality falls back to identity, order to TypeError.
 *
 * <p>Stateless.
 */
public final class Comparison {
  private Comparison() {}

  /** {@code left op right}: any object. */
  @TruffleBoundary
  public static Object compare(CompareOp op, Object left, Object right) {
    Object direct = compareValues(op, left, right);
    if (direct != null) {
      return direct;
    }
    Object result = askNested(op, left, right);
    return result != PyNotImplemented.NOT_IMPLEMENTED ? result : unanswered(op, left, right);
  }

  /** The result when no method answers: identity for equality, TypeError for order. */
  @TruffleBoundary
  static boolean unanswered(CompareOp op, Object left, Object right) {
    return switch (op) {
      case EQ -> Identity.is(left, right);
      case NE -> !Identity.is(left, right);
      default ->
          throw PyErrors.typeError(
              "'%s' not supported between instances of '%s' and '%s'",
              op.symbol(), TypeOf.name(left), TypeOf.name(right));
    };
  }

  /** The truth of {@code left op right}. */
  @TruffleBoundary
  public static boolean test(CompareOp op, Object left, Object right) {
    Object result = compare(op, left, right);
    return result instanceof Boolean flag ? flag : Truth.isTrue(result);
  }

  /** Equality as containers define it: identical objects are equal without asking them. */
  @TruffleBoundary
  public static boolean equal(Object left, Object right) {
    return Identity.is(left, right) || test(CompareOp.EQ, left, right);
  }

  /** Operands of built-in classes whose order needs no method; null for others. */
  private static Object compareValues(CompareOp op, Object left, Object right) {
    if (left instanceof Long x && right instanceof Long y) {
      return op.holds(x.longValue(), y.longValue());
    }
    if (left instanceof Double x && right instanceof Double y) {
      return op.holds(x.doubleValue(), y.doubleValue());
    }
    if (left instanceof TruffleString x && right instanceof TruffleString y) {
      return switch (op) {
        case EQ -> Strings.equal(x, y);
        case NE -> !Strings.equal(x, y);
        default -> op.holds(x.compareIntsUTF32Uncached(y));
      };
    }
    return NumberComparison.compareExact(op, left, right);
  }

  private static Object askNested(CompareOp op, Object left, Object right) {
    ThreadState thread = NativeRecursion.enter(" in comparison");
    try {
      return ask(op, left, right);
    } finally {
      thread.leaveNative();
    }
  }

  private static Object ask(CompareOp op, Object left, Object right) {
    PyType leftType = TypeOf.get(left);
    PyType rightType = TypeOf.get(right);
    boolean rightFirst = leftType != rightType && rightType.isSubtypeOf(leftType);
    if (rightFirst) {
      Object result = call(right, op.swapped(), left);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    Object result = call(left, op, right);
    if (result == PyNotImplemented.NOT_IMPLEMENTED && !rightFirst) {
      result = call(right, op.swapped(), left);
    }
    return result;
  }

  private static Object call(Object receiver, CompareOp op, Object argument) {
    Object result = Calls.callSpecialOrNull(receiver, op.method(), argument);
    return result == null ? PyNotImplemented.NOT_IMPLEMENTED : result;
  }
}
