package org.hoistpy.objects.sequence;

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
  private final Object start;
  private final Object stop;
  private final Object step;
  private final Object length;
  private final boolean isLong;
  private final long longStart;
  private final long longStep;
  private final long longLength;

  public PyRange(long start, long stop, long step) {
    this((Object) start, stop, step);
  }

  /** Bounds are Long or BigInteger; the step is not zero. */
  public PyRange(Object start, Object stop, Object step) {
    super(BuiltinTypes.RANGE.instanceShape());
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = lengthOf(start, stop, step);
    this.isLong =
        start instanceof Long
            && stop instanceof Long
            && step instanceof Long
            && length instanceof Long;
    this.longStart = isLong ? (Long) start : 0;
    this.longStep = isLong ? (Long) step : 0;
    this.longLength = isLong ? (Long) length : 0;
  }

  private static Object lengthOf(Object start, Object stop, Object step) {
    if (start instanceof Long from && stop instanceof Long to && step instanceof Long by) {
      long low = by > 0 ? from : to;
      long high = by > 0 ? to : from;
      if (low >= high) {
        return 0L;
      }
      long distance = high - low;
      if (distance > 0 && by != Long.MIN_VALUE) {
        return (distance - 1) / Math.abs(by) + 1;
      }
    }
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
    return start;
  }

  public Object stop() {
    return stop;
  }

  public Object step() {
    return step;
  }

  /** The number of elements, Long or BigInteger. */
  public Object length() {
    return length;
  }

  /** True when bounds, length and so every element fit a long. */
  public boolean isLong() {
    return isLong;
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
    return PyInts.normalize(PyInts.big(start).add(PyInts.big(index).multiply(PyInts.big(step))));
  }
}
