package org.hoistpy.objects.iterator;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.mapping.SetCursor;

/** Iterator of a set or frozenset. */
public final class PySetIterator extends PyElementIterator {
  private final SetCursor cursor;

  /** Null once the end was reached. Plain. */
  private PyAnySet set;

  private int expectedSize;
  private int left;

  public PySetIterator(PyAnySet set) {
    super(IteratorTypes.SET);
    this.set = set;
    this.cursor = new SetCursor(set);
    this.expectedSize = set.size();
    this.left = expectedSize;
  }

  @Override
  public Object next() {
    PyAnySet current = set;
    if (current == null) {
      return null;
    }
    if (current.size() != expectedSize) {
      expectedSize = -1;
      throw PyErrors.runtimeError("Set changed size during iteration");
    }
    Object key = cursor.advance();
    if (key == null) {
      set = null;
      return null;
    }
    left--;
    return key;
  }

  /** An iterator of its own over what is left. */
  public PySetIterator rest() {
    PyAnySet current = set;
    PySetIterator result = new PySetIterator(current == null ? new PySet() : current);
    for (int skipped = current == null ? 0 : expectedSize - left; skipped > 0; skipped--) {
      result.next();
    }
    return result;
  }

  @Override
  public long lengthHint() {
    PyAnySet current = set;
    return current == null || current.size() != expectedSize ? 0 : left;
  }
}
