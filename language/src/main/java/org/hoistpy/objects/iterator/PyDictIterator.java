package org.hoistpy.objects.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.HashCursor;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;

/** Iterator over the keys, values or items of a dict, forward or backward. */
public final class PyDictIterator extends PyElementIterator {
  private final DictPart part;
  private final DictCursor cursor;
  private final boolean reverse;

  /** Null once the end was reached. Plain. */
  private PyDict dict;

  /** The dict's size at the start; -1 after a change was reported. Plain. */
  private int expectedSize;

  private int left;

  public PyDictIterator(PyDict dict, DictPart part, boolean reverse) {
    this(
        dict, part, reverse, reverse ? dict.storage().reverseCursor() : dict.cursor(), dict.size());
  }

  private PyDictIterator(PyDict dict, DictPart part, boolean reverse, DictCursor cursor, int size) {
    super(typeOf(part, reverse));
    this.dict = dict;
    this.part = part;
    this.reverse = reverse;
    this.cursor = cursor;
    this.expectedSize = size;
    this.left = size;
  }

  /** The forward iterator of a dict that has this storage; makes no call that is not inlined. */
  public static PyDictIterator of(HashStorage storage, PyDict dict, DictPart part) {
    return new PyDictIterator(dict, part, false, storage.cursor(), storage.size());
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

  /**
   * As {@link #next} for a dict with a hash table; makes no call that is not inlined.
   *
   * @param storage the dict's storage
   */
  public Object next(HashStorage storage) {
    if (dict == null || storage.size() != expectedSize || left <= 0) {
      return slowNext();
    }
    HashCursor position = (HashCursor) cursor;
    if (!position.advance()) {
      dict = null;
      return null;
    }
    left--;
    return switch (part) {
      case KEYS -> position.key();
      case VALUES -> position.value();
      case ITEMS -> new PyTuple(position.key(), position.value());
    };
  }

  @TruffleBoundary
  private Object slowNext() {
    return next();
  }

  /** The storage to give to {@link #next(HashStorage)}, or null when {@link #next()} must do. */
  public HashStorage storage() {
    PyDict current = dict;
    return current != null
            && cursor instanceof HashCursor
            && current.storage() instanceof HashStorage table
        ? table
        : null;
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
