package org.hoistpy.ops.iterator;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;

/** A {@code zip} object (PEP 618 for {@code strict}). */
public final class PyZip extends PyIterator {
  public static final PyType TYPE = BuiltinTypes.define("zip", PyZip.class);

  private final Object[] iterators;
  private boolean strict;

  public PyZip(PyType type, Object[] iterators, boolean strict) {
    super(type);
    this.iterators = iterators;
    this.strict = strict;
  }

  @Override
  public Object next() {
    if (iterators.length == 0) {
      return null;
    }
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = Iteration.next(iterators[i]);
      if (items[i] == null) {
        if (strict) {
          checkEnds(i);
        }
        return null;
      }
    }
    return new PyTuple(items);
  }

  /** The iterator at {@code ended} was the first to end: it must be the first of all, with all. */
  private void checkEnds(int ended) {
    if (ended > 0) {
      throw mismatch(ended, "shorter");
    }
    for (int i = 1; i < iterators.length; i++) {
      if (Iteration.next(iterators[i]) != null) {
        throw mismatch(i, "longer");
      }
    }
  }

  private static PyException mismatch(int index, String how) {
    return PyErrors.valueError(
        "zip() argument %d is %s than argument%s%d",
        index + 1, how, index == 1 ? " " : "s 1-", index);
  }

  /** The iterators; not to be written. */
  public Object[] iterators() {
    return iterators;
  }

  public boolean isStrict() {
    return strict;
  }

  public void setStrict(boolean value) {
    strict = value;
  }
}
