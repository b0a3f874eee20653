package org.hoistpy.ops;

import org.hoistpy.objects.number.FloatArithmetic;
import org.hoistpy.objects.number.IntArithmetic;

/**
 * An operator that maps longs to a long, or to a big int when that overflows, and floats to a
 * float, in the forms that compiled code uses. A kernel is constant there and so inlined.
 */
enum NumericKernel {
  ADD {
    @Override
    long exact(long left, long right) {
      return Math.addExact(left, right);
    }

    @Override
    Object wide(long left, long right) {
      long sum = left + right;
      return ((left ^ sum) & (right ^ sum)) >= 0 ? (Object) sum : IntArithmetic.add(left, right);
    }

    @Override
    double apply(double left, double right) {
      return left + right;
    }
  },

  SUB {
    @Override
    long exact(long left, long right) {
      return Math.subtractExact(left, right);
    }

    @Override
    Object wide(long left, long right) {
      long difference = left - right;
      return ((left ^ right) & (left ^ difference)) >= 0
          ? (Object) difference
          : IntArithmetic.subtract(left, right);
    }

    @Override
    double apply(double left, double right) {
      return left - right;
    }
  },

  MUL {
    @Override
    long exact(long left, long right) {
      return Math.multiplyExact(left, right);
    }

    @Override
    Object wide(long left, long right) {
      long low = left * right;
      return Math.multiplyHigh(left, right) == low >> (Long.SIZE - 1)
          ? (Object) low
          : IntArithmetic.multiply(left, right);
    }

    @Override
    double apply(double left, double right) {
      return left * right;
    }
  },

  FLOORDIV {
    @Override
    long exact(long left, long right) {
      if (isExceptional(left, right)) {
        throw new ArithmeticException();
      }
      return Math.floorDiv(left, right);
    }

    private static boolean isExceptional(long left, long right) {
      return right == 0 || right == -1 && left == Long.MIN_VALUE;
    }

    @Override
    Object wide(long left, long right) {
      return isExceptional(left, right)
          ? IntArithmetic.floorDivide(left, right)
          : (Object) Math.floorDiv(left, right);
    }

    @Override
    double apply(double left, double right) {
      return FloatArithmetic.floorDivide(left, right);
    }
  },

  MOD {
    @Override
    long exact(long left, long right) {
      if (right == 0) {
        throw new ArithmeticException();
      }
      return Math.floorMod(left, right);
    }

    @Override
    Object wide(long left, long right) {
      return right == 0 ? IntArithmetic.modulo(left, right) : (Object) Math.floorMod(left, right);
    }

    @Override
    double apply(double left, double right) {
      return FloatArithmetic.modulo(left, right);
    }
  };

  /** The result; ArithmeticException if it is no long or does not exist. */
  abstract long exact(long left, long right);

  /** The result as an int value; raises the operator's errors. */
  abstract Object wide(long left, long right);

  /** The result on floats; raises the operator's errors. */
  abstract double apply(double left, double right);
}
