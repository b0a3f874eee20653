package org.hoistpy.objects.sequence;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A Python tuple (language reference 3.2, "Immutable sequences"), subclass instances included.
 *
 * <p>Thread-safety: immutable; the array is final and never written after construction.
 */
public class PyTuple extends PyObject {
  private final Object[] items;

  public PyTuple(PyType type, Object[] items) {
    super(type.instanceShape());
    this.items = items;
  }

  /** A tuple of the items; the array becomes the tuple's own. */
  public PyTuple(Object... items) {
    this(BuiltinTypes.TUPLE, items);
  }

  public static PyTuple empty() {
    return Empty.TUPLE;
  }

  /**
   * A tuple of the items, which become the tuple's own; the one empty tuple when there are none.
   */
  public static PyTuple of(Object... items) {
    return items.length == 0 ? Empty.TUPLE : new PyTuple(items);
  }

  public int size() {
    return items.length;
  }

  public Object get(int index) {
    return items[index];
  }

  /** The elements themselves; not to be written. */
  public Object[] items() {
    return items;
  }

  /** The elements in an array of the caller's own. */
  public Object[] toArray() {
    return items.clone();
  }

  private static final class Empty {
    static final PyTuple TUPLE = new PyTuple(BuiltinTypes.TUPLE, new Object[0]);
  }
}
