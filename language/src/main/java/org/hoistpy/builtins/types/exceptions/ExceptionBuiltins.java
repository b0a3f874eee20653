package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.type.PyType;

/** Installs everything about exceptions. */
public final class ExceptionBuiltins {
  private ExceptionBuiltins() {}

  /** Fills the bare exception classes; once per JVM. */
  public static void install() {
    BaseExceptionMethods.install();
    ValueCarrierMethods.install();
    ImportErrorMethods.install();
    OSErrorMethods.install();
    SyntaxErrorMethods.install();
    UnicodeErrorMethods.install();
    ExceptionGroupMethods.install();
    TracebackMethods.install();
    FrameMethods.install();
  }

  /** The names of the hierarchy in module {@code builtins}. */
  public static void define(ModuleBuilder builtins) {
    for (PyType type : ExceptionTypes.all()) {
      builtins.type(type);
    }
    builtins.constant("EnvironmentError", ExceptionTypes.OS_ERROR);
    builtins.constant("IOError", ExceptionTypes.OS_ERROR);
  }
}
