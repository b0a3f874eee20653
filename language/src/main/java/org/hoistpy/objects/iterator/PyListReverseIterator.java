package org.hoistpy.objects.iterator;

import org.hoistpy.objects.sequence.PyList;

/** Backward iterator of a list. */
public final class PyListReverseIterator extends PyElementIterator {
  private final PyList list;

  /** The index to give next; negative once the end was reached. Plain. */
  /** An iterator that has given the first element is at -1 until it is asked once more. */
  private static final int EXHAUSTED = -2;

  private int index;

  public PyListReverseIterator(PyList list) {
    super(IteratorTypes.LIST_REVERSE);
    this.list = list;
    this.index = list.size() - 1;
  }

  @Override
  public Object next() {
    int current = index;
    Object value = current < 0 ? null : list.get(current);
    index = value == null ? EXHAUSTED : current - 1;
    return value;
  }

  public PyList list() {
    return list;
  }

  public boolean isExhausted() {
    return index == EXHAUSTED;
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
    return list.size() < index + 1 ? 0 : Math.max(0, index + 1L);
  }
}
