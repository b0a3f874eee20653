package org.hoistpy.objects.exception;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.type.PyType;

/** {@code StopIteration}: carries the value of a generator's {@code return}. */
public final class PyStopIteration extends PyBaseException {
  private Object value = PyNone.NONE;

  public PyStopIteration(PyType cls) {
    super(cls);
  }

  @Override
  public void initialize(Object[] arguments) {
    setArgs(arguments);
    value = arguments.length > 0 ? arguments[0] : PyNone.NONE;
  }

  public Object value() {
    return value;
  }

  public void setValue(Object newValue) {
    value = newValue;
  }
}
