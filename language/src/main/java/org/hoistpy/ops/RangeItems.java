package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PySlice;

/** Subscripts of ranges and membership of ints (library reference, "Ranges"). Stateless. */
public final class RangeItems {
  private RangeItems() {}

  @TruffleBoundary
  public static Object get(PyRange range, Object key) {
    if (key instanceof PySlice slice) {
      return slice(range, slice);
    }
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError(
          "range indices must be integers or slices, not %s", TypeOf.name(key));
    }
    Object index = Index.asIndex(key);
    if (range.isLong() && index instanceof Long at) {
      return get(range, (long) at);
    }
    BigInteger length = PyInts.big(range.length());
    BigInteger at = PyInts.big(index);
    if (at.signum() < 0) {
      at = at.add(length);
    }
    if (at.signum() < 0 || at.compareTo(length) >= 0) {
      throw outOfRange();
    }
    return range.at(PyInts.normalize(at));
  }

  /** The element of a range of longs. */
  public static long get(PyRange range, long index) {
    long at = index < 0 ? index + range.longLength() : index;
    if (at < 0 || at >= range.longLength()) {
      throw outOfRange();
    }
    return range.longAt(at);
  }

  @TruffleBoundary
  static PyException outOfRange() {
    return PyErrors.indexError("range object index out of range");
  }

  private static PyRange slice(PyRange range, PySlice slice) {
    SliceIndices indices = SliceIndices.of(slice, PyInts.big(range.length()));
    BigInteger step = PyInts.big(range.step());
    return new PyRange(
        PyInts.normalize(PyInts.big(range.start()).add(indices.start().multiply(step))),
        PyInts.normalize(PyInts.big(range.start()).add(indices.stop().multiply(step))),
        PyInts.normalize(indices.step().multiply(step)));
  }

  /** The position of an int value in the range, or null. */
  @TruffleBoundary
  public static Object find(PyRange range, Object value) {
    BigInteger number = PyInts.big(value);
    BigInteger step = PyInts.big(range.step());
    BigInteger[] position = number.subtract(PyInts.big(range.start())).divideAndRemainder(step);
    if (position[1].signum() != 0
        || position[0].signum() < 0
        || position[0].compareTo(PyInts.big(range.length())) >= 0) {
      return null;
    }
    return PyInts.normalize(position[0]);
  }
}
