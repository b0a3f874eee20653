package org.hoistpy.modules.posix;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.modules.io.Descriptors;
import org.hoistpy.modules.io.FileOpener;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;

/** Module {@code posix}. Functions that Java has no way to do are missing, as on other systems. */
public final class PosixModule {
  private static final PyType TERMINAL_SIZE =
      StructSequence.define("os.terminal_size", "columns", "lines");
  private static final PyType UNAME =
      StructSequence.define(
          "posix.uname_result", "sysname", "nodename", "release", "version", "machine");
  private static final PyType TIMES =
      StructSequence.define(
          "posix.times_result", "user", "system", "children_user", "children_system", "elapsed");

  private static final String NUMBERS =
      "F_OK=0 X_OK=1 W_OK=2 R_OK=4 EX_OK=0 EX_USAGE=64 EX_DATAERR=65 EX_NOINPUT=66 EX_NOUSER=67"
          + " EX_NOHOST=68 EX_UNAVAILABLE=69 EX_SOFTWARE=70 EX_OSERR=71 EX_OSFILE=72"
          + " EX_CANTCREAT=73 EX_IOERR=74 EX_TEMPFAIL=75 EX_PROTOCOL=76 EX_NOPERM=77 EX_CONFIG=78"
          + " WNOHANG=1 WUNTRACED=2 WCONTINUED=8 NGROUPS_MAX=65536 TMP_MAX=238328 GRND_RANDOM=2"
          + " GRND_NONBLOCK=1 RTLD_LAZY=1 RTLD_NOW=2 RTLD_GLOBAL=256 RTLD_LOCAL=0";

  private PosixModule() {}

  public static void define(ModuleBuilder posix) {
    posix.constant("error", ExceptionTypes.OS_ERROR);
    posix.constant("_have_functions", new PyList());
    posix.constant("environ", environment());
    for (String entry : NUMBERS.split(" ")) {
      int equals = entry.indexOf('=');
      posix.constant(entry.substring(0, equals), Long.parseLong(entry.substring(equals + 1)));
    }
    Folders.define(posix);
    DescriptorFunctions.define(posix);
    ChildProcesses.define(posix);
    status(posix);
    process(posix);
    posix.function("strerror", "code, /", code -> Strings.of(Errno.text(Index.asSize(code))));
    posix.function("fspath", "path", FileOpener::path);
    posix.function("urandom", "size, /", size -> random(Index.asInt(size)));
    posix.function("getrandom", "size, flags=0", (size, flags) -> random(Index.asInt(size)));
    posix.constant("terminal_size", TERMINAL_SIZE);
    posix.function("get_terminal_size", "fd=1, /", PosixModule::terminalSize);
    posix.function(
        "putenv",
        "name, value, /",
        (name, value) -> {
          ProcessEnvironment.current().variables().put(Paths.text(name), Paths.text(value));
          return PyNone.NONE;
        });
    posix.function(
        "unsetenv",
        "name, /",
        name -> {
          ProcessEnvironment.current().variables().remove(Paths.text(name));
          return PyNone.NONE;
        });
    posix.function("sched_yield", "", PosixModule::yield);
  }

  private static void status(ModuleBuilder posix) {
    posix.constant("stat_result", FileStatus.TYPE);
    posix.function(
        "stat",
        "path, *, dir_fd=None, follow_symlinks=True",
        (path, folder, follow) -> stat(path, Truth.isTrue(follow)));
    posix.function("lstat", "path, *, dir_fd=None", (path, folder) -> stat(path, false));
    posix.function("fstat", "fd", fd -> descriptorStatus(Index.asInt(fd)));
    posix.function(
        "access",
        "path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True",
        (path, mode, folder, effective, follow) -> access(path, Index.asInt(mode)));
    posix.function(
        "truncate",
        "path, length",
        (path, length) -> {
          Descriptors descriptors = Descriptors.current();
          if (path instanceof Long) {
            descriptors.truncate(Index.asInt(path), Index.asSize(length));
          } else {
            int number = descriptors.open(Paths.text(path), Descriptors.READ_WRITE);
            descriptors.truncate(number, Index.asSize(length));
            descriptors.close(number);
          }
          return PyNone.NONE;
        });
  }

  private static Object stat(Object path, boolean follow) {
    if (path instanceof Long number) {
      return descriptorStatus(number.intValue());
    }
    String text = Paths.text(path);
    if (text.isEmpty()) {
      throw PyErrors.osError(Errno.ENOENT, text);
    }
    return FileStatus.of(Paths.file(path), text, follow);
  }

  private static Object descriptorStatus(int number) {
    String path = Descriptors.current().path(number);
    return path == null
        ? FileStatus.ofStream(Descriptors.current().isTerminal(number))
        : FileStatus.of(Paths.file(Strings.of(path)), null, true);
  }

  private static Object access(Object path, int mode) {
    var file = Paths.file(path);
    return !Paths.text(path).isEmpty()
        && file.exists()
        && ((mode & 4) == 0 || file.isReadable())
        && ((mode & 2) == 0 || file.isWritable())
        && ((mode & 1) == 0 || file.isExecutable());
  }

  private static void process(ModuleBuilder posix) {
    posix.function("getpid", "", () -> ProcessHandle.current().pid());
    posix.function(
        "getppid", "", () -> ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L));
    posix.function("cpu_count", "", () -> (long) Runtime.getRuntime().availableProcessors());
    for (String name : new String[] {"getuid", "geteuid"}) {
      posix.function(name, "", () -> owner("unix:uid"));
    }
    for (String name : new String[] {"getgid", "getegid"}) {
      posix.function(name, "", () -> owner("unix:gid"));
    }
    posix.function("getlogin", "", () -> Strings.of(System.getProperty("user.name", "")));
    posix.function("uname", "", PosixModule::systemName);
    posix.constant("uname_result", UNAME);
    posix.function("times", "", PosixModule::times);
    posix.constant("times_result", TIMES);
    posix.function(
        "_exit",
        "status",
        code -> {
          Runtime.getRuntime().halt(Index.asInt(code) & 0xff);
          return PyNone.NONE;
        });
    posix.function(
        "abort",
        "",
        () -> {
          Runtime.getRuntime().halt(134);
          return PyNone.NONE;
        });
    posix.function(
        "waitstatus_to_exitcode",
        "status",
        status -> {
          long value = Index.asSize(status);
          return (value & 0x7f) == 0 ? value >> 8 : -(value & 0x7f);
        });
  }

  private static Object owner(String attribute) {
    try {
      Object id = Files.getAttribute(Path.of("/proc/self"), attribute, LinkOption.NOFOLLOW_LINKS);
      return ((Number) id).longValue();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return 0L;
    }
  }

  private static Object systemName() {
    String host = System.getenv("HOSTNAME");
    try {
      host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      // The variable has to do.
    }
    String machine = System.getProperty("os.arch");
    return new PyTuple(
        UNAME,
        new Object[] {
          Strings.of(System.getProperty("os.name")),
          Strings.of(host == null ? "localhost" : host),
          Strings.of(System.getProperty("os.version")),
          Strings.of(""),
          Strings.of(machine.equals("amd64") ? "x86_64" : machine)
        });
  }

  private static Object times() {
    double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    return new PyTuple(TIMES, new Object[] {seconds, 0.0, 0.0, 0.0, System.nanoTime() / 1e9});
  }

  private static Object random(int size) {
    if (size < 0) {
      throw PyErrors.valueError("negative argument not allowed");
    }
    byte[] bytes = new byte[size];
    new SecureRandom().nextBytes(bytes);
    return new PyBytes(bytes);
  }

  private static Object terminalSize(Object fd) {
    throw PyErrors.osError(25, "Inappropriate ioctl for device", null);
  }

  private static Object yield() {
    Thread.yield();
    return PyNone.NONE;
  }

  private static PyDict environment() {
    PyDict environ = new PyDict();
    for (Map.Entry<String, String> entry : HoistPyContext.get().env().getEnvironment().entrySet()) {
      environ.put(bytes(entry.getKey()), bytes(entry.getValue()));
    }
    return environ;
  }

  private static PyBytes bytes(String text) {
    return new PyBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
