package org.hoistpy.objects.exception;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.type.PyType;

/** {@code SyntaxError} and its subclasses: message and place. */
public final class PySyntaxError extends PyBaseException {
  private Object message = PyNone.NONE;

  /** filename, lineno, offset, text, end_lineno, end_offset: the order of the detail tuple. */
  private final Object[] details = new Object[6];

  private Object printFileAndLine = PyNone.NONE;

  public PySyntaxError(PyType cls) {
    super(cls);
    java.util.Arrays.fill(details, PyNone.NONE);
  }

  /** The attributes that come from the tuple given as second argument, in its order. */
  public enum Detail {
    FILENAME,
    LINENO,
    OFFSET,
    TEXT,
    END_LINENO,
    END_OFFSET
  }

  @Override
  public void initialize(Object[] arguments) {
    setArgs(arguments);
    if (arguments.length > 0) {
      message = arguments[0];
    }
  }

  /** The attribute {@code msg}. */
  public Object message() {
    return message;
  }

  public void setMessage(Object newMessage) {
    message = newMessage;
  }

  public Object detail(Detail detail) {
    return details[detail.ordinal()];
  }

  public void setDetail(Detail detail, Object value) {
    details[detail.ordinal()] = value;
  }

  public Object printFileAndLine() {
    return printFileAndLine;
  }

  public void setPrintFileAndLine(Object value) {
    printFileAndLine = value;
  }
}
