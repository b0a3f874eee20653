package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/**
 * Warnings that built-in operations give (library reference, module warnings), at the line of the
 * program that runs. A filter can turn one into an exception. Stateless.
 */
public final class Warnings {
  private Warnings() {}

  /** {@code warnings.warn(message, category)}. */
  @TruffleBoundary
  public static void warn(PyType category, String message) {
    Calls.call(function("warn"), Strings.of(message), category);
  }

  /** {@code warnings.warn_explicit}: a warning about a line of a source. */
  @TruffleBoundary
  public static void warn(PyType category, String message, String filename, int line) {
    Calls.call(
        function("warn_explicit"),
        Strings.of(message),
        category,
        Strings.of(filename),
        (long) line);
  }

  private static Object function(String name) {
    return Attributes.get(HoistPyContext.get().moduleLoader().importModule("_warnings"), name);
  }

  /** A DeprecationWarning; the message is formatted as {@link PyErrors} does. */
  @TruffleBoundary
  public static void deprecated(String message, Object... arguments) {
    warn(ExceptionTypes.DEPRECATION_WARNING, String.format(message, arguments));
  }

  /** A conversion method returned an instance of a subclass of what it should return. */
  static void subclassReturned(String method, String expected, Object result) {
    deprecated(
        "%s returned non-%s (type %s).  The ability to return an instance of a strict subclass of"
            + " %s is deprecated, and may be removed in a future version of Python.",
        method, expected, TypeOf.name(result), expected);
  }
}
