package org.hoistpy.objects.exception;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.type.PyType;

/** {@code AttributeError}: carries the attribute's name and the object it was asked of. */
public final class PyAttributeError extends PyBaseException {
  private Object name = PyNone.NONE;
  private Object object = PyNone.NONE;

  public PyAttributeError(PyType cls) {
    super(cls);
  }

  public Object name() {
    return name;
  }

  public void setName(Object newName) {
    name = newName;
  }

  /** The attribute {@code obj}. */
  public Object object() {
    return object;
  }

  public void setObject(Object newObject) {
    object = newObject;
  }
}
