package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PySlice;

/**
 * What a slice selects from a sequence of any length, with ints of any size: the arithmetic of
 * {@code slice.indices} (data model, "Slice objects").
 */
public record SliceIndices(BigInteger start, BigInteger stop, BigInteger step) {

  @TruffleBoundary
  public static SliceIndices of(PySlice slice, BigInteger length) {
    BigInteger step = slice.step() == PyNone.NONE ? BigInteger.ONE : number(slice.step());
    if (step.signum() == 0) {
      throw Slices.zeroStep();
    }
    boolean backward = step.signum() < 0;
    BigInteger lower = backward ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger upper = backward ? length.subtract(BigInteger.ONE) : length;
    BigInteger start = bound(slice.start(), backward ? upper : lower, lower, upper, length);
    BigInteger stop = bound(slice.stop(), backward ? lower : upper, lower, upper, length);
    return new SliceIndices(start, stop, step);
  }

  private static BigInteger bound(
      Object value, BigInteger otherwise, BigInteger lower, BigInteger upper, BigInteger length) {
    if (value == PyNone.NONE) {
      return otherwise;
    }
    BigInteger bound = number(value);
    return bound.signum() < 0 ? bound.add(length).max(lower) : bound.min(upper);
  }

  private static BigInteger number(Object value) {
    return PyInts.big(Slices.index(value));
  }
}
