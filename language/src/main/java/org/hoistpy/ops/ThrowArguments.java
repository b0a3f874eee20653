package org.hoistpy.ops;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.type.PyType;

/** The arguments of {@code generator.throw} and its kin. Stateless. */
public final class ThrowArguments {
  private ThrowArguments() {}

  /** The exception to raise; {@code value} and {@code traceback} may be null. */
  public static PyException of(Object type, Object value, Object traceback) {
    if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
      throw PyErrors.typeError("throw() third argument must be a traceback object");
    }
    PyBaseException exception = exception(type, value);
    if (traceback instanceof PyTraceback entries) {
      exception.setTraceback(entries);
    }
    return new PyException(exception);
  }

  private static PyBaseException exception(Object type, Object value) {
    if (type instanceof PyBaseException instance) {
      if (value != null && value != PyNone.NONE) {
        throw PyErrors.typeError("instance exception may not have a separate value");
      }
      return instance;
    }
    if (type instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      if (value instanceof PyBaseException instance && instance.getPyClass().isSubtypeOf(cls)) {
        return instance;
      }
      Object made =
          value == null || value == PyNone.NONE ? Calls.call(cls) : Calls.call(cls, value);
      if (made instanceof PyBaseException instance) {
        return instance;
      }
    }
    throw PyErrors.typeError(
        "exceptions must be classes or instances deriving from BaseException, not %s",
        TypeOf.name(type));
  }
}
