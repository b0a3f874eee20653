package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.imports.Imports;

/**
 * Warnings from built-in functions about their callers, by way of the module warnings. Stateless.
 */
public final class UserWarnings {
  private UserWarnings() {}

  /** {@code DeprecationWarning}; raises it where a filter says so. */
  @TruffleBoundary
  public static void deprecated(String message, Object... arguments) {
    warn(ExceptionTypes.DEPRECATION_WARNING, message.formatted(arguments));
  }

  private static void warn(PyType category, String message) {
    Object warnings = Imports.outermost("warnings");
    Calls.callMethod(warnings, "warn", Strings.of(message), category, 1L);
  }
}
