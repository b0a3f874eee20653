package org.hoistpy.modules.threading;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.builtins.exceptions.TracebackPrinter;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;

/** What happens to an exception that leaves a thread: {@code threading.excepthook}. Stateless. */
final class ThreadFailure {
  private static final PyType ARGUMENTS =
      StructSequence.define(
          "_thread._ExceptHookArgs", "exc_type", "exc_value", "exc_traceback", "thread");

  private ThreadFailure() {}

  /** Runs a thread's work and hands what it raises to the hook. */
  static void guard(PyThread thread, Runnable work) {
    try {
      work.run();
    } catch (PyException e) {
      PyBaseException exception = e.value();
      Object traceback = exception.traceback();
      PyTuple arguments =
          new PyTuple(
              ARGUMENTS,
              new Object[] {
                exception.getPyClass(),
                exception,
                traceback == null ? PyNone.NONE : traceback,
                thread
              });
      try {
        Calls.call(hook(), arguments);
      } catch (PyException hookFailure) {
        ExceptionDisplay.write("Exception in threading.excepthook:\n");
        ExceptionDisplay.show(hookFailure.value(), hookFailure.value().traceback());
      }
    }
  }

  private static Object hook() {
    Object module = HoistPyContext.get().modules().getString("threading");
    return ((PyModule) module).namespace().getString("excepthook");
  }

  /** The hook's default. */
  static Object exceptHook(Object arguments) {
    Object value = Attributes.get(arguments, "exc_value");
    if (!(value instanceof PyBaseException exception)
        || exception.getPyClass() == ExceptionTypes.SYSTEM_EXIT) {
      return PyNone.NONE;
    }
    Object thread = Attributes.get(arguments, "thread");
    String name =
        thread == PyNone.NONE
            ? String.valueOf(Thread.currentThread().threadId())
            : Text.strJava(Attributes.get(thread, "name"));
    Object traceback = Attributes.get(arguments, "exc_traceback");
    ExceptionDisplay.write(
        "Exception in thread "
            + name
            + ":\n"
            + TracebackPrinter.format(
                exception, traceback instanceof PyTraceback entry ? entry : null, 1000));
    return PyNone.NONE;
  }
}
