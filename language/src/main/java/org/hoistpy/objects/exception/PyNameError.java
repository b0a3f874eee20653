package org.hoistpy.objects.exception;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.type.PyType;

/** {@code NameError} and {@code UnboundLocalError}: carry the name that was not found. */
public final class PyNameError extends PyBaseException {
  private Object name = PyNone.NONE;

  public PyNameError(PyType cls) {
    super(cls);
  }

  public Object name() {
    return name;
  }

  public void setName(Object newName) {
    name = newName;
  }
}
