package org.hoistpy.objects.exception;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.type.PyType;

/** {@code ImportError} and {@code ModuleNotFoundError}. */
public final class PyImportError extends PyBaseException {
  private Object message = PyNone.NONE;
  private Object name = PyNone.NONE;
  private Object path = PyNone.NONE;
  private Object nameFrom = PyNone.NONE;

  public PyImportError(PyType cls) {
    super(cls);
  }

  @Override
  public void initialize(Object[] arguments) {
    setArgs(arguments);
    message = arguments.length == 1 ? arguments[0] : PyNone.NONE;
  }

  /** The attribute {@code msg}. */
  public Object message() {
    return message;
  }

  public void setMessage(Object newMessage) {
    message = newMessage;
  }

  public Object name() {
    return name;
  }

  public void setName(Object newName) {
    name = newName;
  }

  public Object path() {
    return path;
  }

  public void setPath(Object newPath) {
    path = newPath;
  }

  /** The attribute {@code name_from}: the name that {@code from … import} did not find. */
  public Object nameFrom() {
    return nameFrom;
  }

  public void setNameFrom(Object newNameFrom) {
    nameFrom = newNameFrom;
  }
}
