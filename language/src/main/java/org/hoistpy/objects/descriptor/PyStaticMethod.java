package org.hoistpy.objects.descriptor;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A {@code staticmethod} (library reference, built-in functions). Set once, by {@code __init__}.
 */
public final class PyStaticMethod extends PyObject {
  private Object callable = PyNone.NONE;

  public PyStaticMethod(PyType cls) {
    super(cls.instanceShape());
  }

  public PyStaticMethod(Object callable) {
    this(BuiltinTypes.STATICMETHOD);
    this.callable = callable;
  }

  public Object callable() {
    return callable;
  }

  public void setCallable(Object value) {
    callable = value;
  }
}
