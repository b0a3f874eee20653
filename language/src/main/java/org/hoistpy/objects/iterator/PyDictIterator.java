package org.hoistpy.objects.iterator;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.PyType;

/** Iterator over the keys, values or items of a dict, forward or backward. */
public final class PyDictIterator extends PyIterator {
  private final DictPart part;
  private final DictCursor cursor;
  private final boolean reverse;

  /** Null once the end was reached. Plain. */
  private PyDict dict;

  /** The dict's size at the start; -1 after a change was reported. Plain. */
  private int expectedSize;

  private int left;

  public PyDictIterator(PyDict dict, DictPart part, boolean reverse) {
    super(typeOf(part, reverse));
    this.dict = dict;
    this.part = part;
    this.reverse = reverse;
    this.cursor = reverse ? dict.storage().reverseCursor() : dict.cursor();
    this.expectedSize = dict.size();
    this.left = expectedSize;
  }

  private static PyType typeOf(DictPart part, boolean reverse) {
    return switch (part) {
      case KEYS -> reverse ? IteratorTypes.DICT_REVERSE_KEYS : IteratorTypes.DICT_KEYS;
      case VALUES -> reverse ? IteratorTypes.DICT_REVERSE_VALUES : IteratorTypes.DICT_VALUES;
      case ITEMS -> reverse ? IteratorTypes.DICT_REVERSE_ITEMS : IteratorTypes.DICT_ITEMS;
    };
  }

  @Override
  public Object next() {
    return advance() ? part.of(cursor) : null;
  }

  /** Moves to the next entry, which {@link #cursor()} then shows; false at the end. */
  public boolean advance() {
    PyDict current = dict;
    if (current == null) {
      return false;
    }
    if (current.size() != expectedSize) {
      expectedSize = -1;
      throw PyErrors.runtimeError("dictionary changed size during iteration");
    }
    if (!cursor.advance()) {
      dict = null;
      return false;
    }
    if (left <= 0) {
      dict = null;
      throw PyErrors.runtimeError("dictionary keys changed during iteration");
    }
    left--;
    return true;
  }

  /** An iterator of its own over what is left. */
  public PyDictIterator rest() {
    PyDict current = dict;
    if (current == null) {
      return new PyDictIterator(new PyDict(), part, reverse);
    }
    PyDictIterator result = new PyDictIterator(current, part, reverse);
    for (int skipped = expectedSize - left; skipped > 0; skipped--) {
      result.advance();
    }
    return result;
  }

  public DictPart part() {
    return part;
  }

  public DictCursor cursor() {
    return cursor;
  }

  @Override
  public long lengthHint() {
    PyDict current = dict;
    return current == null || current.size() != expectedSize ? 0 : left;
  }
}
