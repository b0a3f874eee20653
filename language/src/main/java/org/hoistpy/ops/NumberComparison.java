package org.hoistpy.ops;

import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.number.FloatComparison;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.number.PyFloats;
import org.hoistpy.objects.number.PyInts;

/**
 * Comparison of built-in numbers, the same for the operators and for the types' methods: exact
 * across int and float, equality only where one is complex. Stateless.
 */
public final class NumberComparison {
  private NumberComparison() {}

  /** The comparison of two numbers of built-in classes; Java null for anything else. */
  static Object compareExact(CompareOp op, Object left, Object right) {
    if (!NumberRank.isExact(left) || !NumberRank.isExact(right)) {
      return null;
    }
    Object result = compareAs(NumberRank.COMPLEX, op, left, right);
    return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
  }

  /** The comparison as a method of the number type of level {@code rank} implements it. */
  public static Object compareAs(NumberRank rank, CompareOp op, Object left, Object right) {
    NumberRank leftRank = NumberRank.of(left);
    NumberRank rightRank = NumberRank.of(right);
    if (leftRank == null
        || rightRank == null
        || leftRank.compareTo(rank) > 0
        || rightRank.compareTo(rank) > 0) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (leftRank == NumberRank.COMPLEX || rightRank == NumberRank.COMPLEX) {
      return compareComplex(op, left, right);
    }
    Object leftInt = PyInts.valueOrNull(left);
    Object rightInt = PyInts.valueOrNull(right);
    if (leftInt != null && rightInt != null) {
      return op.holds(PyInts.compare(leftInt, rightInt));
    }
    if (leftInt != null) {
      return compare(op, leftInt, PyFloats.value(right));
    }
    if (rightInt != null) {
      return compare(op.swapped(), rightInt, PyFloats.value(left));
    }
    return op.holds(PyFloats.value(left), PyFloats.value(right));
  }

  private static boolean compare(CompareOp op, Object integer, double number) {
    return Double.isNaN(number)
        ? op == CompareOp.NE
        : op.holds(FloatComparison.compare(integer, number));
  }

  private static Object compareComplex(CompareOp op, Object left, Object right) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    boolean equal =
        left instanceof PyComplex x && right instanceof PyComplex y
            ? x.sameValue(y)
            : left instanceof PyComplex x
                ? equalsReal(x, right)
                : equalsReal((PyComplex) right, left);
    return (op == CompareOp.EQ) == equal;
  }

  private static boolean equalsReal(PyComplex complex, Object real) {
    return complex.imag() == 0.0
        && (boolean) compareAs(NumberRank.FLOAT, CompareOp.EQ, complex.real(), real);
  }
}
