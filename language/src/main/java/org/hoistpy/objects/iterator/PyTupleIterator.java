package org.hoistpy.objects.iterator;

import org.hoistpy.objects.sequence.PyTuple;

/** Iterator of a tuple. */
public final class PyTupleIterator extends PyElementIterator {
  private final PyTuple tuple;
  private int index;

  public PyTupleIterator(PyTuple tuple) {
    super(IteratorTypes.TUPLE);
    this.tuple = tuple;
  }

  @Override
  public Object next() {
    int current = index;
    Object[] items = tuple.items();
    if (current >= items.length) {
      return null;
    }
    index = current + 1;
    return items[current];
  }

  public PyTuple tuple() {
    return tuple;
  }

  public int index() {
    return index;
  }

  /** As {@code __setstate__}: any index, clamped to the tuple. */
  public void setIndex(long position) {
    index = (int) Math.max(0, Math.min(position, tuple.size()));
  }

  @Override
  public long lengthHint() {
    return tuple.size() - (long) index;
  }
}
