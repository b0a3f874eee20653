package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.NextNode;
import org.hoistpy.ops.Text;

/**
 * The built-in function {@code sum}. Floats are added with Neumaier's compensation, so that the
 * result does not depend on cancelled rounding errors.
 */
final class Sum {
  private final Object iterator;

  /** The item that ended the previous phase; null when that phase exhausted the iterator. */
  private Object item;

  private Sum(Object iterator) {
    this.iterator = iterator;
  }

  static Object sum(Object iterable, Object start) {
    return ofIterator(Iteration.iterAtOnce(iterable), start, null);
  }

  /** The sum of what the iterator still gives. */
  static Object ofIterator(Object iterator, Object start, NextNode stepper) {
    if (!(start instanceof Long)) {
      checkStart(start);
    }
    return new Sum(iterator).run(start, stepper);
  }

  @TruffleBoundary
  private static void checkStart(Object start) {
    if (Text.payload(start) != null) {
      throw PyErrors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyBytes) {
      throw PyErrors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (start instanceof PyByteArray) {
      throw PyErrors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
  }

  /**
   * @param stepper steps the iterator at an inlined call; null on the slow path. A parameter, since
   *     the compiler must see it as a constant
   */
  private Object next(NextNode stepper) {
    return stepper == null ? Iteration.next(iterator) : stepper.execute(iterator);
  }

  private Object run(Object start, NextNode stepper) {
    Object total = start;
    item = next(stepper);
    if (total instanceof Long && item != null) {
      total = addLongs((long) total, stepper);
    }
    if (total instanceof Double && item != null) {
      total = addDoubles((double) total, stepper);
    }
    while (item != null) {
      total = addItem(total, stepper);
    }
    return total;
  }

  private Object addItem(Object total, NextNode stepper) {
    Object sum = Arithmetic.binary(BinaryOp.ADD, total, item);
    item = next(stepper);
    return sum;
  }

  /** Adds ints while the sum fits in a long; the item after them is added generically. */
  private Object addLongs(long start, NextNode stepper) {
    long total = start;
    for (; item != null; item = next(stepper)) {
      long value;
      if (item instanceof Long number) {
        value = number;
      } else if (item instanceof Boolean flag) {
        value = flag ? 1 : 0;
      } else {
        return addItem(total, stepper);
      }
      long sum = total + value;
      if (((total ^ sum) & (value ^ sum)) < 0) {
        return addItem(total, stepper);
      }
      total = sum;
    }
    return total;
  }

  /** Adds floats and ints; the first other item is added generically. */
  private Object addDoubles(double start, NextNode stepper) {
    double total = start;
    double lost = 0.0;
    for (; item != null; item = next(stepper)) {
      if (item instanceof Double number) {
        double sum = total + number;
        lost +=
            Math.abs(total) >= Math.abs(number) ? (total - sum) + number : (number - sum) + total;
        total = sum;
      } else if (item instanceof Long number) {
        total += (double) number;
      } else if (item instanceof Boolean flag) {
        total += flag ? 1.0 : 0.0;
      } else {
        return addItem(compensated(total, lost), stepper);
      }
    }
    return compensated(total, lost);
  }

  /** An infinite or NaN compensation would spoil an infinite sum. */
  private static double compensated(double total, double lost) {
    return lost != 0.0 && Double.isFinite(lost) ? total + lost : total;
  }
}
