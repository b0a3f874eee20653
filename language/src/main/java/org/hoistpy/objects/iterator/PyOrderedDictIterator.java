package org.hoistpy.objects.iterator;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.DictVersion;
import org.hoistpy.objects.mapping.OrderedStorage;
import org.hoistpy.objects.mapping.PyDict;

/**
 * Iterator over the keys, values or items of an OrderedDict, forward or backward. A change of the
 * order is an error, until the last element has been given.
 */
public final class PyOrderedDictIterator extends PyElementIterator {
  private final PyDict dict;
  private final DictPart part;
  private final boolean reverse;
  private final DictVersion version;
  private final DictCursor cursor;

  /** How many elements are to come. Plain. */
  private int left;

  public PyOrderedDictIterator(PyDict dict, DictPart part, boolean reverse) {
    this(dict, part, reverse, new DictVersion(dict));
  }

  private PyOrderedDictIterator(PyDict dict, DictPart part, boolean reverse, DictVersion version) {
    super(IteratorTypes.ORDERED_DICT);
    this.dict = dict;
    this.part = part;
    this.reverse = reverse;
    this.version = version;
    this.cursor = OrderedStorage.of(dict).endCursor(reverse);
    this.left = version.size();
  }

  @Override
  public Object next() {
    if (left == 0) {
      return null;
    }
    // Looked at afterwards, so that no element comes from another order.
    boolean found = cursor.advance();
    if (found && version.isCurrent()) {
      left--;
      return part.of(cursor);
    }
    if (version.isCleared()) {
      throw PyErrors.runtimeError("OrderedDict changed size during iteration");
    }
    left = 0;
    throw PyErrors.runtimeError("OrderedDict mutated during iteration");
  }

  /** An iterator of its own over what is left. */
  public PyOrderedDictIterator rest() {
    PyOrderedDictIterator result = new PyOrderedDictIterator(dict, part, reverse, version);
    while (result.left > left && result.cursor.advance()) {
      result.left--;
    }
    result.left = left;
    return result;
  }
}
