package org.hoistpy.modules.process;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;

/** Module {@code _posixsubprocess}: there is no {@code fork} on a Java virtual machine. */
public final class SubprocessModule {
  private static final int NOT_SUPPORTED = 38;

  private SubprocessModule() {}

  public static void define(ModuleBuilder module) {
    module.function(
        "fork_exec",
        "*args",
        args -> {
          // An OSError: the library then does without what it wanted to ask another program.
          throw PyErrors.osError(
              NOT_SUPPORTED, "child processes are not in this version of HoistPy", null);
        });
  }
}
