package org.hoistpy.ops.iterator;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;

/** An {@code enumerate} object. */
public final class PyEnumerate extends PyIterator {
  public static final PyType TYPE = BuiltinTypes.define("enumerate", PyEnumerate.class);

  private final Object iterator;

  /** The next number: Long or BigInteger. Plain. */
  private Object count;

  public PyEnumerate(PyType type, Object iterator, Object start) {
    super(type);
    this.iterator = iterator;
    this.count = start;
  }

  @Override
  public Object next() {
    Object value = Iteration.next(iterator);
    return value == null ? null : pair(value);
  }

  /** The pair for the next element; counts it. */
  public PyTuple pair(Object value) {
    Object number = count;
    if (number instanceof Long small
        && injectBranchProbability(FASTPATH_PROBABILITY, small < Long.MAX_VALUE)) {
      count = small + 1;
    } else {
      count = next(number);
    }
    return new PyTuple(number, value);
  }

  @TruffleBoundary
  private static Object next(Object number) {
    return PyInts.normalize(PyInts.big(number).add(BigInteger.ONE));
  }

  public Object iterator() {
    return iterator;
  }

  public Object count() {
    return count;
  }
}
