package org.hoistpy.objects.iterator;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/**
 * A built-in iterator. Thread-safety: positions are plain fields; racing calls of {@link #next} may
 * give an element twice, as documented for iterators in general. {@link PyElementIterator}s do not.
 */
public abstract class PyIterator extends PyObject {
  protected PyIterator(PyType type) {
    super(type.instanceShape());
  }

  /** The next element, or null at the end and ever after. */
  public abstract Object next();

  /** {@link #next} for callers outside the iterator. */
  public Object take() {
    return next();
  }

  /** What {@code __length_hint__} says; negative when the type has none. */
  public long lengthHint() {
    return -1;
  }
}
