package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyTraceback;

/** The context manager protocol (language reference 3.3.9). Stateless. */
public final class ContextManagers {
  private ContextManagers() {}

  /** The bound {@code __enter__}. */
  @TruffleBoundary
  public static Object enterMethod(Object manager) {
    Object enter = Attributes.lookupSpecial(manager, "__enter__");
    if (enter == null) {
      throw PyErrors.typeError(
          "'%s' object does not support the context manager protocol", TypeOf.name(manager));
    }
    return enter;
  }

  /** The bound {@code __exit__}. */
  @TruffleBoundary
  public static Object exitMethod(Object manager) {
    Object exit = Attributes.lookupSpecial(manager, "__exit__");
    if (exit == null) {
      throw PyErrors.typeError(
          "'%s' object does not support the context manager protocol (missed __exit__ method)",
          TypeOf.name(manager));
    }
    return exit;
  }

  @TruffleBoundary
  public static Object enter(Object method) {
    return Calls.call(method);
  }

  @TruffleBoundary
  public static void exitNormally(Object exit) {
    Calls.call(exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
  }

  /** Whether {@code __exit__} swallows the exception. */
  @TruffleBoundary
  public static boolean exitWith(Object exit, PyBaseException e) {
    PyTraceback traceback = e.traceback();
    return Truth.isTrue(
        Calls.call(exit, e.getPyClass(), e, traceback == null ? PyNone.NONE : traceback));
  }
}
