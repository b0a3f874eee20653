package org.hoistpy.modules.math;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Iteration;

/** {@code sumprod}: ints exactly, floats in tripled precision, other numbers by their operators. */
final class SumOfProducts {
  private Object total = 0L;
  private boolean onlyInts = true;
  private boolean floatsAllowed = true;
  private boolean floatsPending;

  /** The pending float sum as three doubles of decreasing size. */
  private double high;

  private double low;
  private double tiny;

  private SumOfProducts() {}

  static Object sumprod(Object p, Object q) {
    Object left = Iteration.iterAtOnce(p);
    Object right = Iteration.iterAtOnce(q);
    SumOfProducts sum = new SumOfProducts();
    while (true) {
      Object x = Iteration.next(left);
      Object y = Iteration.next(right);
      if ((x == null) != (y == null)) {
        throw PyErrors.valueError("Inputs are not the same length");
      }
      if (x == null) {
        sum.flush();
        return sum.total;
      }
      sum.add(x, y);
    }
  }

  private void add(Object x, Object y) {
    if (onlyInts && x instanceof Long && y instanceof Long) {
      addProduct(x, y);
      return;
    }
    onlyInts = false;
    if (floatsAllowed && addFloats(x, y)) {
      return;
    }
    floatsAllowed = false;
    flush();
    addProduct(x, y);
  }

  private void addProduct(Object x, Object y) {
    total = Arithmetic.binary(BinaryOp.ADD, total, Arithmetic.binary(BinaryOp.MUL, x, y));
  }

  private boolean addFloats(Object x, Object y) {
    if (!(x instanceof Double) && !(y instanceof Double)) {
      return false;
    }
    double left = asDouble(x);
    double right = asDouble(y);
    return Double.isFinite(left) && Double.isFinite(right) && addTripled(left, right);
  }

  /** The number as a double, NaN where it has to go through its operators. */
  private static double asDouble(Object number) {
    if (number instanceof Double value) {
      return value;
    }
    if (number instanceof Long || number instanceof Boolean) {
      return PyInts.toDouble(PyInts.valueOrNull(number));
    }
    return Double.NaN;
  }

  private boolean addTripled(double x, double y) {
    double product = x * y;
    double productError = Math.fma(x, y, -product);
    double sum = high + product;
    if (!Double.isFinite(sum)) {
      return false;
    }
    double sumError = additionError(high, product, sum);
    double first = low + productError;
    double firstError = additionError(low, productError, first);
    double second = first + sumError;
    double secondError = additionError(first, sumError, second);
    high = sum;
    low = second;
    tiny += firstError + secondError;
    floatsPending = true;
    return true;
  }

  private static double additionError(double a, double b, double sum) {
    double z = sum - a;
    return (a - (sum - z)) + (b - z);
  }

  private void flush() {
    if (floatsPending) {
      total = Arithmetic.binary(BinaryOp.ADD, total, high + (low + tiny));
      floatsPending = false;
      high = 0.0;
      low = 0.0;
      tiny = 0.0;
    }
  }
}
