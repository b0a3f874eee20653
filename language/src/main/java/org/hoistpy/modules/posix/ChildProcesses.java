package org.hoistpy.modules.posix;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Index;

/**
 * What {@code os} has for waiting on processes (library reference, os, process management). There
 * is no {@code fork} on a Java virtual machine, hence no child to wait for. Stateless.
 */
final class ChildProcesses {
  private static final int NO_CHILD = 10;

  private ChildProcesses() {}

  static void define(ModuleBuilder posix) {
    posix.function(
        "waitpid",
        "pid, options, /",
        (pid, options) -> {
          Index.asInt(pid);
          Index.asInt(options);
          throw PyErrors.osError(NO_CHILD, "No child processes", null);
        });
    posix.function("WIFEXITED", "status", status -> signal(status) == 0);
    posix.function("WEXITSTATUS", "status", status -> (long) code(status));
    posix.function(
        "WIFSIGNALED", "status", status -> signal(status) != 0 && signal(status) != 0x7F);
    posix.function("WTERMSIG", "status", status -> (long) signal(status));
    posix.function("WIFSTOPPED", "status", status -> (Index.asInt(status) & 0xFF) == 0x7F);
    posix.function("WSTOPSIG", "status", status -> (long) code(status));
    posix.function("WIFCONTINUED", "status", status -> Index.asInt(status) == 0xFFFF);
    posix.function("WCOREDUMP", "status", status -> (Index.asInt(status) & 0x80) != 0);
  }

  private static int signal(Object status) {
    return Index.asInt(status) & 0x7F;
  }

  private static int code(Object status) {
    return Index.asInt(status) >> 8 & 0xFF;
  }
}
