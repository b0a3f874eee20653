package org.hoistpy.ops.iterator;

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
    if (number instanceof Long small && small < Long.MAX_VALUE) {
      count = small + 1;
    } else {
      count = PyInts.normalize(PyInts.big(number).add(BigInteger.ONE));
    }
    return new PyTuple(number, value);
  }

  public Object iterator() {
    return iterator;
  }

  public Object count() {
    return count;
  }
}
