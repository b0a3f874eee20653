package org.hoistpy.objects.exception;

import org.hoistpy.objects.type.PyType;

/**
 * {@code UnicodeEncodeError}, {@code UnicodeDecodeError} and {@code UnicodeTranslateError}: what
 * could not be converted, where, and why. Fields are null until the constructor has run.
 */
public final class PyUnicodeError extends PyBaseException {
  private Object encoding;
  private Object object;
  private long start;
  private long end;
  private Object reason;

  public PyUnicodeError(PyType cls) {
    super(cls);
  }

  /** Takes (encoding, object, start, end, reason), or the last four for translate errors. */
  @Override
  public void initialize(Object[] arguments) {
    setArgs(arguments);
    int first = arguments.length == 5 ? 1 : 0;
    if (arguments.length < 4) {
      return;
    }
    encoding = first == 1 ? arguments[0] : null;
    object = arguments[first];
    start = ((Number) arguments[first + 1]).longValue();
    end = ((Number) arguments[first + 2]).longValue();
    reason = arguments[first + 3];
  }

  public Object encoding() {
    return encoding;
  }

  public void setEncoding(Object value) {
    encoding = value;
  }

  /** The attribute {@code object}: the string or bytes being converted. */
  public Object object() {
    return object;
  }

  public void setObject(Object value) {
    object = value;
  }

  public long start() {
    return start;
  }

  public void setStart(long value) {
    start = value;
  }

  public long end() {
    return end;
  }

  public void setEnd(long value) {
    end = value;
  }

  public Object reason() {
    return reason;
  }

  public void setReason(Object value) {
    reason = value;
  }
}
