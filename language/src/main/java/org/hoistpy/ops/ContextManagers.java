package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyTraceback;

/** The context manager protocol (language reference 3.3.9). Stateless. */
public final class ContextManagers {
  private ContextManagers() {}

  /** The error of a manager without {@code __enter__}. */
  @TruffleBoundary
  public static PyException noEnter(Object manager) {
    return PyErrors.typeError(
        "'%s' object does not support the context manager protocol", TypeOf.name(manager));
  }

  /** The error of a manager without {@code __exit__}. */
  @TruffleBoundary
  public static PyException noExit(Object manager) {
    return PyErrors.typeError(
        "'%s' object does not support the context manager protocol (missed __exit__ method)",
        TypeOf.name(manager));
  }

  /** Whether {@code __exit__} swallows the exception. */
  @TruffleBoundary
  public static boolean exitWith(Object exit, PyBaseException e) {
    PyTraceback traceback = e.traceback();
    return Truth.isTrue(
        Calls.call(exit, e.getPyClass(), e, traceback == null ? PyNone.NONE : traceback));
  }
}
