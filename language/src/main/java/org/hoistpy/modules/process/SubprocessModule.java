package org.hoistpy.modules.process;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;

/** Module {@code _posixsubprocess}: there is no {@code fork} on a Java virtual machine. */
public final class SubprocessModule {
  private SubprocessModule() {}

  public static void define(ModuleBuilder module) {
    module.function(
        "fork_exec",
        "*args",
        args -> {
          throw PyErrors.of(
              ExceptionTypes.NOT_IMPLEMENTED_ERROR,
              Strings.of("child processes are not in this version of HoistPy"));
        });
  }
}
