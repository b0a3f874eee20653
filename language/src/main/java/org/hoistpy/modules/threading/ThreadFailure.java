package org.hoistpy.modules.threading;

import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.builtins.exceptions.TracebackPrinter;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** What {@code threading.excepthook} does with an exception that leaves a thread. Stateless. */
final class ThreadFailure {
  static final PyType ARGUMENTS =
      StructSequence.define(
          "_thread._ExceptHookArgs", "exc_type", "exc_value", "exc_traceback", "thread");

  private static final long TRACEBACK_LIMIT = 1000;

  private ThreadFailure() {}

  static Object exceptHook(Object arguments) {
    if (TypeOf.get(arguments) != ARGUMENTS) {
      throw PyErrors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    if (Attributes.get(arguments, "exc_type") == ExceptionTypes.SYSTEM_EXIT) {
      return PyNone.NONE;
    }
    Object thread = Attributes.get(arguments, "thread");
    Object stream = SysState.current().attribute("stderr");
    if (stream == null || stream == PyNone.NONE) {
      // What sys.stderr was when the thread was made.
      stream = thread == PyNone.NONE ? null : Attributes.getOrNull(thread, "_stderr");
      if (stream == null || stream == PyNone.NONE) {
        return PyNone.NONE;
      }
      write(stream, text(arguments, thread));
    } else {
      ExceptionDisplay.write(text(arguments, thread));
    }
    return PyNone.NONE;
  }

  private static void write(Object stream, String text) {
    Calls.callMethod(stream, "write", Strings.of(text));
    Calls.callMethod(stream, "flush");
  }

  private static String text(Object arguments, Object thread) {
    Object name = thread == PyNone.NONE ? null : Attributes.getOrNull(thread, "name");
    String shown =
        name == null ? String.valueOf(Thread.currentThread().threadId()) : Text.strJava(name);
    Object value = Attributes.get(arguments, "exc_value");
    Object traceback = Attributes.get(arguments, "exc_traceback");
    PyBaseException exception =
        value instanceof PyBaseException given
            ? given
            : (PyBaseException) Calls.call(Attributes.get(arguments, "exc_type"));
    return "Exception in thread "
        + shown
        + ":\n"
        + TracebackPrinter.format(
            exception, traceback instanceof PyTraceback entry ? entry : null, TRACEBACK_LIMIT);
  }
}
