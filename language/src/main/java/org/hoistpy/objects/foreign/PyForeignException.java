package org.hoistpy.objects.foreign;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * {@code polyglot.ForeignException}: an exception of another language or of the embedder while it
 * is in Python. Leaving Python, it is the original again.
 */
public final class PyForeignException extends PyBaseException {
  public static final PyType TYPE =
      BuiltinTypes.define(
          "polyglot.ForeignException",
          PyForeignException.class,
          TypeTraits.BUILTIN_FINAL_WITH_DICT,
          ExceptionTypes.EXCEPTION);

  private final RuntimeException foreign;

  public PyForeignException(RuntimeException foreign) {
    super(TYPE);
    this.foreign = foreign;
  }

  /** The exception as its language threw it. */
  public RuntimeException foreign() {
    return foreign;
  }
}
