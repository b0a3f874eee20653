package org.hoistpy.objects.exception;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.type.PyType;

/**
 * {@code OSError} and its subclasses. With two to five arguments the first two are {@code errno}
 * and {@code strerror}, the third and fifth file names (library reference, "OS exceptions").
 */
public final class PyOSError extends PyBaseException {
  /** Fields are null when not set: {@code str()} then shows the plain arguments. */
  private Object errno;

  private Object strerror;
  private Object filename;
  private Object filename2;

  /** {@code BlockingIOError.characters_written}, or null. */
  private Object charactersWritten;

  public PyOSError(PyType cls) {
    super(cls);
  }

  @Override
  public void initialize(Object[] arguments) {
    if (arguments.length < 2 || arguments.length > 5) {
      setArgs(arguments);
      return;
    }
    errno = arguments[0];
    strerror = arguments[1];
    if (arguments.length >= 3 && arguments[2] != PyNone.NONE) {
      if (ExceptionTypes.BLOCKING_IO_ERROR == getPyClass() && arguments[2] instanceof Long) {
        charactersWritten = arguments[2];
      } else {
        filename = arguments[2];
        filename2 = arguments.length >= 5 && arguments[4] != PyNone.NONE ? arguments[4] : null;
        // Compatibility rule of CPython: the file name is not part of args.
        setArgs(new Object[] {errno, strerror});
        return;
      }
    }
    setArgs(arguments);
  }

  /** Null when not set. */
  public Object errno() {
    return errno;
  }

  public void setErrno(Object value) {
    errno = value;
  }

  /** Null when not set. */
  public Object strerror() {
    return strerror;
  }

  public void setStrerror(Object value) {
    strerror = value;
  }

  /** Null when not set. */
  public Object filename() {
    return filename;
  }

  public void setFilename(Object value) {
    filename = value;
  }

  /** Null when not set. */
  public Object filename2() {
    return filename2;
  }

  public void setFilename2(Object value) {
    filename2 = value;
  }

  /** Null when not set. */
  public Object charactersWritten() {
    return charactersWritten;
  }

  public void setCharactersWritten(Object value) {
    charactersWritten = value;
  }
}
