package org.hoistpy.ops.iterator;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Items;

/** A {@code reversed} object over a sequence without {@code __reversed__}. */
public final class PyReversed extends PyIterator {
  public static final PyType TYPE = BuiltinTypes.define("reversed", PyReversed.class);

  /** Null once the end was reached. Plain. */
  private Object sequence;

  private long index;

  public PyReversed(PyType type, Object sequence, long length) {
    super(type);
    this.sequence = sequence;
    this.index = length - 1;
  }

  @Override
  public Object next() {
    Object current = sequence;
    if (current == null) {
      return null;
    }
    if (index >= 0) {
      try {
        Object value = Items.get(current, index);
        index--;
        return value;
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.INDEX_ERROR) && !e.matches(ExceptionTypes.STOP_ITERATION)) {
          throw e;
        }
      }
    }
    index = -1;
    sequence = null;
    return null;
  }

  public Object sequence() {
    return sequence;
  }

  public long index() {
    return index;
  }

  /** As {@code __setstate__}: clamped to the sequence. */
  public void setIndex(long position) {
    Object current = sequence;
    if (current != null) {
      index = Math.max(-1, Math.min(position, Items.length(current) - 1));
    }
  }

  @Override
  public long lengthHint() {
    Object current = sequence;
    if (current == null) {
      return 0;
    }
    return Items.length(current) < index + 1 ? 0 : index + 1;
  }
}
