package org.hoistpy.modules.sys;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;

/** The part of {@code sys} that deals with exceptions and with showing values. Stateless. */
final class SysExceptions {
  private SysExceptions() {}

  static void define(ModuleBuilder sys) {
    sys.function("exc_info", "", SysExceptions::excInfo);
    sys.function("exception", "", () -> handled() == null ? PyNone.NONE : handled());
    sys.function(
        "exit",
        "status=None, /",
        status -> {
          throw status == PyNone.NONE
              ? PyErrors.of(ExceptionTypes.SYSTEM_EXIT)
              : status instanceof PyTuple tuple
                  ? PyErrors.of(ExceptionTypes.SYSTEM_EXIT, tuple.toArray())
                  : PyErrors.of(ExceptionTypes.SYSTEM_EXIT, status);
        });
    sys.function("excepthook", "exctype, value, traceback, /", SysExceptions::exceptHook);
    sys.function("breakpointhook", "*args, **kws", BreakpointHook::call);
    sys.function("displayhook", "object, /", SysExceptions::displayHook);
    sys.function("unraisablehook", "unraisable, /", ExceptionDisplay::showUnraisable);
    for (String hook :
        new String[] {"excepthook", "displayhook", "unraisablehook", "breakpointhook"}) {
      sys.constant("__" + hook + "__", sys.contents().get(hook));
    }
  }

  private static PyBaseException handled() {
    return (PyBaseException) HoistPyContext.currentThread().handledException();
  }

  private static Object excInfo() {
    PyBaseException exception = handled();
    if (exception == null) {
      return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    Object traceback = exception.traceback();
    return PyTuple.of(
        exception.getPyClass(), exception, traceback == null ? PyNone.NONE : traceback);
  }

  private static Object exceptHook(Object type, Object value, Object traceback) {
    if (!(value instanceof PyBaseException exception)) {
      throw PyErrors.typeError(
          "print_exception(): Exception expected for value, %s found",
          org.hoistpy.ops.TypeOf.get(value));
    }
    // The exception's own traceback counts; the argument is for exceptions without one.
    PyTraceback own = exception.traceback();
    ExceptionDisplay.show(
        exception, own == null && traceback instanceof PyTraceback entry ? entry : own);
    return PyNone.NONE;
  }

  private static Object displayHook(Object value) {
    if (value == PyNone.NONE) {
      return PyNone.NONE;
    }
    HoistPyContext.get().builtins().namespace().putString("_", PyNone.NONE);
    Object out = SysState.current().stream("stdout");
    if (out == null) {
      throw PyErrors.runtimeError("lost sys.stdout");
    }
    Calls.callMethod(out, "write", Text.repr(value));
    Calls.callMethod(out, "write", Strings.of("\n"));
    HoistPyContext.get().builtins().namespace().putString("_", value);
    return PyNone.NONE;
  }
}
