package org.hoistpy.objects.iterator;

import java.math.BigInteger;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyRange;

/** Iterator of a range whose bounds or length exceed 64 bits. */
public final class PyLongRangeIterator extends PyElementIterator {
  private final BigInteger start;
  private final BigInteger step;
  private final BigInteger length;
  private BigInteger index = BigInteger.ZERO;

  public PyLongRangeIterator(BigInteger start, BigInteger step, BigInteger length) {
    super(IteratorTypes.LONG_RANGE);
    this.start = start;
    this.step = step;
    this.length = length;
  }

  public static PyLongRangeIterator of(PyRange range) {
    return new PyLongRangeIterator(
        PyInts.big(range.start()), PyInts.big(range.step()), PyInts.big(range.length()));
  }

  @Override
  public Object next() {
    BigInteger current = index;
    if (current.compareTo(length) >= 0) {
      return null;
    }
    index = current.add(BigInteger.ONE);
    return at(current);
  }

  private Object at(BigInteger position) {
    return PyInts.normalize(start.add(position.multiply(step)));
  }

  /** The range that is left, as {@code __reduce__} shows it. */
  public PyRange rest() {
    return new PyRange(at(index), at(length), PyInts.normalize(step));
  }

  public void skip(BigInteger count) {
    index = index.add(count).max(BigInteger.ZERO).min(length);
  }

  /** How many elements are left, Long or BigInteger. */
  public Object left() {
    return PyInts.normalize(length.subtract(index));
  }
}
