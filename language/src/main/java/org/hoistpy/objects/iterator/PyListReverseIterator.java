package org.hoistpy.objects.iterator;

import org.hoistpy.objects.sequence.PyList;

/** Backward iterator of a list. */
public final class PyListReverseIterator extends PyIterator {
  private final PyList list;

  /** The index to give next; negative once the end was reached. Plain. */
  private int index;

  public PyListReverseIterator(PyList list) {
    super(IteratorTypes.LIST_REVERSE);
    this.list = list;
    this.index = list.size() - 1;
  }

  @Override
  public Object next() {
    int current = index;
    if (current < 0) {
      return null;
    }
    Object value = list.get(current);
    index = value == null ? -1 : current - 1;
    return value;
  }

  public PyList list() {
    return list;
  }

  public int index() {
    return index;
  }

  /** As {@code __setstate__}: any index, clamped to the list. */
  public void setIndex(long position) {
    index = (int) Math.max(-1, Math.min(position, list.size() - 1));
  }

  @Override
  public long lengthHint() {
    return list.size() < index + 1 ? 0 : index + 1L;
  }
}
