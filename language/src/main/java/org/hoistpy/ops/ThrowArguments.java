package org.hoistpy.ops;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;

/** The arguments of {@code generator.throw} and its kin. Stateless. */
public final class ThrowArguments {
  private ThrowArguments() {}

  /**
   * The exception to raise; {@code value} and {@code traceback} may be null.
   *
   * @param method for the warning that more than one argument brings
   */
  public static PyException of(String method, Object type, Object value, Object traceback) {
    checkCount(method, value);
    return of(type, value, traceback);
  }

  /** Warns of the old signature. */
  public static void checkCount(String method, Object value) {
    if (value != null) {
      UserWarnings.deprecated(
          "the (type, exc, tb) signature of %s() is deprecated, use the single-arg signature"
              + " instead.",
          method);
    }
  }

  /** As {@link #of(String, Object, Object, Object)} without a warning. */
  public static PyException of(Object type, Object value, Object traceback) {
    if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
      throw PyErrors.typeError("throw() third argument must be a traceback object");
    }
    PyBaseException exception = exception(type, value);
    if (traceback instanceof PyTraceback entries) {
      exception.setTraceback(entries);
    }
    PyException thrown = new PyException(exception);
    if (traceback != null) {
      return thrown.thrownAs(type, value, traceback);
    }
    return value != null ? thrown.thrownAs(type, value) : thrown.thrownAs(type);
  }

  private static Object make(PyType cls, Object value) {
    if (value == null || value == PyNone.NONE) {
      return Calls.call(cls);
    }
    return value instanceof PyTuple arguments
        ? Calls.call(cls, arguments.toArray())
        : Calls.call(cls, value);
  }

  /** What goes wrong while the instance is made is thrown in its place. */
  private static PyBaseException instance(PyType cls, Object value) {
    try {
      Object made = make(cls, value);
      if (made instanceof PyBaseException instance) {
        return instance;
      }
      throw PyErrors.typeError(
          "calling %s should have returned an instance of BaseException, not %s",
          Text.reprJava(cls), TypeOf.name(made));
    } catch (PyException e) {
      return e.value();
    }
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
      return instance(cls, value);
    }
    throw PyErrors.typeError(
        "exceptions must be classes or instances deriving from BaseException, not %s",
        TypeOf.name(type));
  }
}
