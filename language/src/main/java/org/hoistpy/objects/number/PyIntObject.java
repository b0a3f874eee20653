package org.hoistpy.objects.number;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/** An instance of a subclass of int. Its number is immutable; attributes live in its shape. */
public final class PyIntObject extends PyObject {
  private final Object value;

  public PyIntObject(PyType type, Object value) {
    super(type.instanceShape());
    this.value = value;
  }

  /** The int value, a Long or a BigInteger. */
  public Object value() {
    return value;
  }
}
