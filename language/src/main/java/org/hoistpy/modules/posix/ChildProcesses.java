package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.io.IoErrors;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;

/**
 * What {@code os} has for starting, waiting on and signalling processes (library reference, os,
 * process management). Stateless.
 */
final class ChildProcesses {
  private static final int NO_HANG = 1;
  private static final int KILL = 9;
  private static final int TERMINATE = 15;
  private static final int LAST_SIGNAL = 64;
  private static final String SHELL = "/bin/sh";

  private ChildProcesses() {}

  static void define(ModuleBuilder posix) {
    posix.function("waitpid", "pid, options, /", ChildProcesses::await);
    posix.function("wait", "", () -> await(-1L, 0L));
    posix.function("system", "command", ChildProcesses::system);
    posix.function("kill", "pid, signal, /", ChildProcesses::kill);
    posix.function("killpg", "pgid, signal, /", ChildProcesses::killGroup);
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

  private static Object await(Object pid, Object options) {
    long number = Index.asSize(pid);
    boolean hang = (Index.asInt(options) & NO_HANG) == 0;
    long[] result = ChildTable.current().await(number, hang);
    return PyTuple.of(result[0], result[1]);
  }

  private static Object system(Object command) {
    String text = Paths.text(command);
    Spawning.checkAllowed();
    try {
      long pid =
          Spawning.start(
              List.of(SHELL, "-c", text),
              HoistPyContext.get().env().getCurrentWorkingDirectory(),
              ProcessEnvironment.current().variables(),
              new int[] {0, 1, 2});
      return ChildTable.current().await(pid, true)[1];
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  private static Object kill(Object pid, Object signal) {
    long id = Index.asSize(pid);
    int number = Index.asInt(signal);
    if (number < 0 || number > LAST_SIGNAL) {
      throw PyErrors.osError(Errno.EINVAL, null);
    }
    if (id == ProcessHandle.current().pid() && number != 0) {
      return Calls.callMethod(
          HoistPyContext.get().moduleLoader().importModule("_signal"), "raise_signal", signal);
    }
    ChildTable children = ChildTable.current();
    Process child = children.running(id);
    if (child == null && children.contains(id)) {
      // It has ended, but its number is still its own.
      return PyNone.NONE;
    }
    if (child != null && number == KILL) {
      child.destroyForcibly();
    } else if (child != null && number == TERMINATE) {
      child.destroy();
    } else if (id > 0 && ProcessHandle.of(id).isEmpty()) {
      throw PyErrors.osError(Errno.ESRCH, null);
    } else if (number != 0) {
      send(number, Long.toString(id));
    }
    return PyNone.NONE;
  }

  private static Object killGroup(Object group, Object signal) {
    send(Index.asInt(signal), "-" + Index.asSize(group));
    return PyNone.NONE;
  }

  /** Java has no other signals than two: the shell sends them. */
  private static void send(int signal, String target) {
    Spawning.checkAllowed();
    TruffleLanguage.Env env = HoistPyContext.get().env();
    try {
      Process shell =
          env.newProcessBuilder(SHELL, "-c", "kill -s " + signal + " -- " + target + " 2>&1")
              .start();
      String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (answer.contains(Errno.ESRCH.text())) {
        throw PyErrors.osError(Errno.ESRCH, null);
      } else if (!answer.isEmpty()) {
        throw PyErrors.osError(Errno.EPERM, null);
      }
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }
}
