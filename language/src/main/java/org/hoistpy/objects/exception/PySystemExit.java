package org.hoistpy.objects.exception;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;

/** {@code SystemExit}: carries the exit code. */
public final class PySystemExit extends PyBaseException {
  private Object code = PyNone.NONE;

  public PySystemExit(PyType cls) {
    super(cls);
  }

  @Override
  public void initialize(Object[] arguments) {
    setArgs(arguments);
    if (arguments.length == 1) {
      code = arguments[0];
    } else if (arguments.length > 1) {
      code = new PyTuple(arguments);
    }
  }

  public Object code() {
    return code;
  }

  public void setCode(Object newCode) {
    code = newCode;
  }
}
