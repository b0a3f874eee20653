package org.hoistpy.ops.iterator;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.TypeOf;

/**
 * Iterates an object that has only {@code __getitem__}: 0, 1, 2 … until IndexError or
 * StopIteration.
 */
public final class PySequenceIterator extends PyIterator {
  public static final PyType TYPE =
      BuiltinTypes.define("iterator", PySequenceIterator.class, TypeTraits.BUILTIN_FINAL);

  /** Null once the end was reached. Plain. */
  private Object sequence;

  private long index;

  public PySequenceIterator(Object sequence) {
    super(TYPE);
    this.sequence = sequence;
  }

  @Override
  public Object next() {
    Object current = sequence;
    if (current == null) {
      return null;
    }
    try {
      Object value = Items.get(current, index);
      index++;
      return value;
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.INDEX_ERROR) || e.matches(ExceptionTypes.STOP_ITERATION)) {
        sequence = null;
        return null;
      }
      throw e;
    }
  }

  public Object sequence() {
    return sequence;
  }

  public long index() {
    return index;
  }

  /** As {@code __setstate__}: negative positions are zero. */
  public void setIndex(long position) {
    index = Math.max(0, position);
  }

  @Override
  public long lengthHint() {
    Object current = sequence;
    if (current == null) {
      return 0;
    }
    return TypeOf.get(current).lookup("__len__") == null
        ? -1
        : Math.max(0, Items.length(current) - index);
  }
}
