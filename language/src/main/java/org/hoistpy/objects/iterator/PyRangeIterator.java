package org.hoistpy.objects.iterator;

import org.hoistpy.objects.sequence.PyRange;

/** Iterator of a range whose elements are longs. */
public final class PyRangeIterator extends PyIterator {
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
    return new PyRange(start + index * step, start + length * step, step);
  }

  public void skip(long count) {
    index = Math.max(0, Math.min(length, index + count));
  }

  @Override
  public long lengthHint() {
    return length - index;
  }
}
