package org.hoistpy.builtins.exceptions;

import org.hoistpy.modules.StructSequence;
import org.hoistpy.modules.io.PyTextFile;
import org.hoistpy.modules.io.StandardStreams;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;

/** Writes exceptions to {@code sys.stderr}. Never raises. Stateless. */
public final class ExceptionDisplay {
  /** What {@code sys.unraisablehook} is called with. */
  private static final PyType UNRAISABLE_ARGUMENTS =
      StructSequence.define(
          "UnraisableHookArgs", "exc_type", "exc_value", "exc_traceback", "err_msg", "object");

  private ExceptionDisplay() {}

  /** What {@code sys.excepthook} does. */
  public static void show(PyBaseException exception, PyTraceback traceback) {
    write(TracebackPrinter.format(exception, traceback, limit()));
  }

  /** Hands an exception that nobody caught to {@code sys.excepthook}. */
  public static void uncaught(PyBaseException exception) {
    Object hook = SysState.current().attribute("excepthook");
    Object traceback = exception.traceback();
    if (hook == null || hook == PyNone.NONE) {
      write("sys.excepthook is missing\n");
      show(exception, exception.traceback());
      return;
    }
    try {
      Calls.call(
          hook, exception.getPyClass(), exception, traceback == null ? PyNone.NONE : traceback);
    } catch (PyException e) {
      write("Error in sys.excepthook:\n");
      show(e.value(), e.value().traceback());
      write("\nOriginal exception was:\n");
      show(exception, exception.traceback());
    }
  }

  /** {@code sys.unraisablehook}: the argument has exc_type, exc_value, err_msg and object. */
  public static Object showUnraisable(Object unraisable) {
    Object message = Attributes.getOrNull(unraisable, "err_msg");
    Object object = Attributes.getOrNull(unraisable, "object");
    Object value = Attributes.getOrNull(unraisable, "exc_value");
    unraisable(
        message == null || message == PyNone.NONE ? "Exception ignored in" : Text.strJava(message),
        object == null || object == PyNone.NONE ? null : Text.reprJava(object),
        value instanceof PyBaseException exception ? exception : null);
    return PyNone.NONE;
  }

  /**
   * Hands an exception that cannot be raised to {@code sys.unraisablehook}.
   *
   * @param message null for the usual one
   */
  public static void reportUnraisable(String message, Object object, PyBaseException exception) {
    Object hook = SysState.current().attribute("unraisablehook");
    if (hook == null || hook == PyNone.NONE || hook instanceof PyBuiltinFunction) {
      unraisable(
          message == null ? "Exception ignored in" : message, Text.reprJava(object), exception);
      return;
    }
    PyTraceback traceback = exception.traceback();
    Object arguments =
        new PyTuple(
            UNRAISABLE_ARGUMENTS,
            new Object[] {
              exception.getPyClass(),
              exception,
              traceback == null ? PyNone.NONE : traceback,
              message == null ? PyNone.NONE : Strings.of(message),
              object
            });
    try {
      Calls.call(hook, arguments);
    } catch (PyException e) {
      unraisable("Exception ignored in sys.unraisablehook", Text.reprJava(hook), e.value());
    }
  }

  /** {@code Exception ignored in: <…>} with its traceback. */
  public static void unraisable(String message, String object, PyBaseException exception) {
    write(object == null ? message + ":\n" : message + ": " + object + "\n");
    if (exception != null) {
      write(TracebackPrinter.formatAlone(exception, exception.traceback(), limit()));
    }
  }

  /** Writes to standard error; what cannot be written is lost. */
  public static void write(String text) {
    Object stream = SysState.current().stream("stderr");
    try {
      if (stream instanceof PyTextFile file) {
        file.write(text);
        file.flush();
      } else if (stream == null && StandardStreams.current().err() != null) {
        StandardStreams.current().err().write(text);
      } else if (stream != null && stream != PyNone.NONE) {
        Calls.callMethod(stream, "write", Strings.of(text));
        Calls.callMethod(stream, "flush");
      }
    } catch (PyException e) {
      // There is no place left where this could be told.
    }
  }

  private static long limit() {
    return SysState.current().attribute("tracebacklimit") instanceof Long limit ? limit : 1000;
  }
}
