package org.hoistpy.objects.iterator;

import java.math.BigInteger;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyRange;

/** Iterator of a range whose elements are longs. */
public final class PyRangeIterator extends PyElementIterator {
  private final long start;
  private final long step;
  private final long length;
  private long index;

  public PyRangeIterator(long start, long step, long length) {
    super(IteratorTypes.RANGE);
    this.start = start;
    this.step = step;
    this.length = length;
  }

  public static PyRangeIterator of(PyRange range) {
    return new PyRangeIterator(range.longStart(), range.longStep(), range.longLength());
  }

  public boolean hasNext() {
    return index < length;
  }

  /** The next element; only after {@link #hasNext}. */
  public long nextLong() {
    long current = index;
    index = current + 1;
    return start + current * step;
  }

  @Override
  public Object next() {
    return hasNext() ? (Object) nextLong() : null;
  }

  /** The range that is left, as {@code __reduce__} shows it. */
  public PyRange rest() {
    return new PyRange(at(index), at(length), step);
  }

  /** The element at an index; at the length, the end, which may be outside of long. */
  private Object at(long position) {
    BigInteger distance = BigInteger.valueOf(position).multiply(BigInteger.valueOf(step));
    return PyInts.normalize(distance.add(BigInteger.valueOf(start)));
  }

  public void skip(long count) {
    index = Math.max(0, Math.min(length, index + count));
  }

  @Override
  public long lengthHint() {
    return length - index;
  }
}
