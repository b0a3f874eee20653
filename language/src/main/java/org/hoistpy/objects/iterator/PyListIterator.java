package org.hoistpy.objects.iterator;

import org.hoistpy.objects.sequence.PyList;

/** Forward iterator of a list; sees elements appended meanwhile. */
public final class PyListIterator extends PyElementIterator {
  /** Null once the end was reached. Plain. */
  private PyList list;

  private int index;

  public PyListIterator(PyList list) {
    super(IteratorTypes.LIST);
    this.list = list;
  }

  @Override
  public Object next() {
    PyList current = list;
    if (current == null) {
      return null;
    }
    Object value = current.get(index);
    if (value == null) {
      list = null;
      return null;
    }
    index++;
    return value;
  }

  /** The list, or null when exhausted. */
  public PyList list() {
    return list;
  }

  public int index() {
    return index;
  }

  /** Moves on by one, for a caller that has read the element itself. */
  public void advance(int from) {
    index = from + 1;
  }

  /** As {@code __setstate__}: any index, clamped to the list. */
  public void setIndex(long position) {
    PyList current = list;
    if (current != null) {
      index = (int) Math.max(0, Math.min(position, current.size()));
    }
  }

  @Override
  public long lengthHint() {
    PyList current = list;
    return current == null ? 0 : Math.max(0, current.size() - index);
  }
}
