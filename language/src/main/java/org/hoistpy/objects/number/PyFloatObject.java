package org.hoistpy.objects.number;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/** An instance of a subclass of float. Its number is immutable; attributes live in its shape. */
public final class PyFloatObject extends PyObject {
  private final double value;

  public PyFloatObject(PyType type, double value) {
    super(type.instanceShape());
    this.value = value;
  }

  public double value() {
    return value;
  }
}
