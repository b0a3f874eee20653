package org.hoistpy.objects.descriptor;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** A {@code classmethod} (library reference, built-in functions). Set once, by {@code __init__}. */
public final class PyClassMethod extends PyObject {
  private Object callable = PyNone.NONE;

  public PyClassMethod(PyType cls) {
    super(cls.instanceShape());
  }

  public PyClassMethod(Object callable) {
    this(BuiltinTypes.CLASSMETHOD);
    this.callable = callable;
  }

  public Object callable() {
    return callable;
  }

  public void setCallable(Object value) {
    callable = value;
  }
}
