package org.hoistpy.modules.math;

import java.util.Arrays;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Iteration;

/** {@code fsum}: the exact sum of floats, rounded once, by Shewchuk's partial sums. */
final class FloatSum {
  /** Non-overlapping summands of the sum so far, in increasing magnitude. */
  private double[] partials = new double[32];

  private int count;
  private double specialSum;
  private double infinitySum;

  private FloatSum() {}

  static Object fsum(Object iterable) {
    FloatSum sum = new FloatSum();
    Object iterator = Iteration.iterAtOnce(iterable);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      sum.add(FloatConversion.asDouble(item));
    }
    return sum.result();
  }

  private void add(double item) {
    double x = item;
    int kept = 0;
    for (int j = 0; j < count; j++) {
      double y = partials[j];
      if (Math.abs(x) < Math.abs(y)) {
        double swapped = x;
        x = y;
        y = swapped;
      }
      double high = x + y;
      double low = y - (high - x);
      if (low != 0.0) {
        partials[kept++] = low;
      }
      x = high;
    }
    count = kept;
    if (x == 0.0) {
      return;
    }
    if (!Double.isFinite(x)) {
      addSpecial(item);
      return;
    }
    if (count == partials.length) {
      partials = Arrays.copyOf(partials, 2 * count);
    }
    partials[count++] = x;
  }

  private void addSpecial(double item) {
    if (Double.isFinite(item)) {
      throw PyErrors.overflowError("intermediate overflow in fsum");
    }
    if (Double.isInfinite(item)) {
      infinitySum += item;
    }
    specialSum += item;
    count = 0;
  }

  private double result() {
    if (specialSum != 0.0) {
      if (Double.isNaN(infinitySum)) {
        throw PyErrors.valueError("-inf + inf in fsum");
      }
      return specialSum;
    }
    if (count == 0) {
      return 0.0;
    }
    double high = partials[--count];
    double low = 0.0;
    while (count > 0 && low == 0.0) {
      double x = high;
      double y = partials[--count];
      high = x + y;
      low = y - (high - x);
    }
    // Round half to even across the summands: the next one decides a tie.
    if (count > 0 && low * Math.signum(partials[count - 1]) > 0.0) {
      double doubled = low * 2.0;
      double x = high + doubled;
      if (doubled == x - high) {
        high = x;
      }
    }
    return high;
  }
}
