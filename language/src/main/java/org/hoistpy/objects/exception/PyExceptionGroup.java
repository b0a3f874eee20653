package org.hoistpy.objects.exception;

import org.hoistpy.objects.type.PyType;

/** {@code BaseExceptionGroup} and {@code ExceptionGroup}: a message and at least one exception. */
public final class PyExceptionGroup extends PyBaseException {
  private Object message;

  /** Never changed after construction. */
  private PyBaseException[] exceptions;

  public PyExceptionGroup(PyType cls) {
    super(cls);
  }

  /** Sets the content; {@code __new__} has checked it. */
  public void setContent(Object newMessage, PyBaseException[] newExceptions) {
    message = newMessage;
    exceptions = newExceptions;
  }

  public Object message() {
    return message;
  }

  /** The exceptions; callers do not change the array. */
  public PyBaseException[] exceptions() {
    return exceptions;
  }
}
