package org.hoistpy.objects.sequence;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A range (library reference, "Ranges"): three ints and the length that follows from them.
 *
 * <p>A range whose bounds and length all fit in 64 bits {@link #isLong()}; its elements are then
 * longs too. Thread-safety: immutable.
 */
public final class PyRange extends PyObject {
  /** The three ints and the length as objects; null where the range {@link #isLong()}. */
  private final Object start;

  private final Object stop;
  private final Object step;
  private final Object length;
  private final boolean isLong;
  private final long longStart;
  private final long longStop;
  private final long longStep;
  private final long longLength;

  private PyRange(long start, long stop, long step, long length) {
    super(BuiltinTypes.RANGE.instanceShape());
    this.isLong = true;
    this.longStart = start;
    this.longStop = stop;
    this.longStep = step;
    this.longLength = length;
    this.start = null;
    this.stop = null;
    this.step = null;
    this.length = null;
  }

  /** Whether the distance between this and any other such number fits a long. */
  public static boolean isModerate(long number) {
    return number >= -1L << 62 && number < 1L << 62;
  }

  /** A range between {@linkplain #isModerate moderate} bounds; the step is moderate, not zero. */
  public static PyRange between(long start, long stop, long step) {
    long distance = step > 0 ? stop - start : start - stop;
    long length = Math.max(distance, 0);
    if (step != 1 && step != -1 && length > 0) {
      length = (length - 1) / Math.abs(step) + 1;
    }
    return new PyRange(start, stop, step, length);
  }

  /** Bounds are Long or BigInteger; the step is not zero. */
  public PyRange(Object start, Object stop, Object step) {
    super(BuiltinTypes.RANGE.instanceShape());
    long count = -1;
    if (start instanceof Long from && stop instanceof Long to && step instanceof Long by) {
      count = lengthOf(from, to, by);
    }
    this.isLong = count >= 0;
    this.longStart = isLong ? (Long) start : 0;
    this.longStop = isLong ? (Long) stop : 0;
    this.longStep = isLong ? (Long) step : 0;
    this.longLength = count;
    this.start = isLong ? null : start;
    this.stop = isLong ? null : stop;
    this.step = isLong ? null : step;
    this.length = isLong ? null : bigLength(start, stop, step);
  }

  /** The number of elements, or -1 where it does not fit a long. */
  private static long lengthOf(long start, long stop, long step) {
    long low = step > 0 ? start : stop;
    long high = step > 0 ? stop : start;
    if (low >= high) {
      return 0;
    }
    long distance = high - low;
    if (distance <= 0 || step == Long.MIN_VALUE) {
      return bigLength(start, stop, step) instanceof Long count ? count : -1;
    }
    return step == 1 ? distance : (distance - 1) / Math.abs(step) + 1;
  }

  @TruffleBoundary
  private static Object bigLength(Object start, Object stop, Object step) {
    BigInteger from = PyInts.big(start);
    BigInteger to = PyInts.big(stop);
    BigInteger by = PyInts.big(step);
    BigInteger distance = by.signum() > 0 ? to.subtract(from) : from.subtract(to);
    if (distance.signum() <= 0) {
      return 0L;
    }
    return PyInts.normalize(distance.subtract(BigInteger.ONE).divide(by.abs()).add(BigInteger.ONE));
  }

  public Object start() {
    return isLong ? (Object) longStart : start;
  }

  public Object stop() {
    return isLong ? (Object) longStop : stop;
  }

  public Object step() {
    return isLong ? (Object) longStep : step;
  }

  /** The number of elements, Long or BigInteger. */
  public Object length() {
    return isLong ? (Object) longLength : length;
  }

  /** True when bounds, length and so every element fit a long. */
  public boolean isLong() {
    return isLong;
  }

  /** Whether also the number after the last element fits a long, as range_iterator needs it. */
  public boolean endIsLong() {
    return longLength == 0
        || (longStep > 0
            ? longStop <= Long.MAX_VALUE - (longStep - 1)
            : longStop >= Long.MIN_VALUE + (-1 - longStep));
  }

  public long longStart() {
    return longStart;
  }

  public long longStep() {
    return longStep;
  }

  public long longLength() {
    return longLength;
  }

  /** The element at an index within a range that {@link #isLong()}. */
  public long longAt(long index) {
    return longStart + index * longStep;
  }

  /** The element at an index (Long or BigInteger) within the range. */
  public Object at(Object index) {
    if (isLong && index instanceof Long n) {
      return longAt(n);
    }
    return PyInts.normalize(
        PyInts.big(start()).add(PyInts.big(index).multiply(PyInts.big(step()))));
  }
}
