package org.hoistpy.modules.posix;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.io.Descriptors;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** {@code posix}: functions on descriptors. Stateless. */
final class DescriptorFunctions {
  private static final String FLAGS =
      "O_RDONLY=0 O_WRONLY=1 O_RDWR=2 O_CREAT=64 O_EXCL=128 O_NOCTTY=256 O_TRUNC=512 O_APPEND=1024"
          + " O_NONBLOCK=2048 O_NDELAY=2048 O_DSYNC=4096 O_SYNC=1052672 O_RSYNC=1052672"
          + " O_DIRECTORY=65536 O_NOFOLLOW=131072 O_CLOEXEC=524288 O_ACCMODE=3 SEEK_DATA=3"
          + " SEEK_HOLE=4";

  private DescriptorFunctions() {}

  static void define(ModuleBuilder posix) {
    for (String entry : FLAGS.split(" ")) {
      int equals = entry.indexOf('=');
      posix.constant(entry.substring(0, equals), Long.parseLong(entry.substring(equals + 1)));
    }
    posix.function(
        "open",
        "path, flags, mode=511, *, dir_fd=None",
        (path, flags, mode, folder) ->
            (long) Descriptors.current().open(Paths.text(path), Index.asInt(flags)));
    posix.function(
        "close",
        "fd",
        fd -> {
          Descriptors.current().close(Index.asInt(fd));
          return PyNone.NONE;
        });
    posix.function(
        "closerange",
        "fd_low, fd_high, /",
        (low, high) -> {
          throw PyErrors.notImplementedError("closerange() is not supported");
        });
    posix.function("read", "fd, length, /", DescriptorFunctions::read);
    posix.function("write", "fd, data, /", DescriptorFunctions::write);
    posix.function(
        "lseek",
        "fd, position, whence, /",
        (fd, position, whence) ->
            Descriptors.current()
                .seek(Index.asInt(fd), Index.asSize(position), Index.asInt(whence)));
    posix.function(
        "ftruncate",
        "fd, length, /",
        (fd, length) -> {
          Descriptors.current().truncate(Index.asInt(fd), Index.asSize(length));
          return PyNone.NONE;
        });
    posix.function("isatty", "fd, /", fd -> isTerminal(Index.asInt(fd)));
    posix.function("dup", "fd, /", fd -> (long) Descriptors.current().duplicate(Index.asInt(fd)));
    posix.function(
        "dup2",
        "fd, fd2, inheritable=True",
        (fd, target, inheritable) -> {
          Descriptors.current().duplicate(Index.asInt(fd), Index.asInt(target));
          return target;
        });
    posix.function(
        "pipe",
        "",
        () -> {
          int[] ends = Descriptors.current().pipe();
          return PyTuple.of((long) ends[0], (long) ends[1]);
        });
    posix.function("fsync", "fd", fd -> checked(fd, PyNone.NONE));
    posix.function("fdatasync", "fd", fd -> checked(fd, PyNone.NONE));
    posix.function("get_inheritable", "fd, /", fd -> checked(fd, false));
    posix.function("set_inheritable", "fd, inheritable, /", (fd, flag) -> checked(fd, PyNone.NONE));
    posix.function("get_blocking", "fd, /", fd -> checked(fd, true));
    posix.function("set_blocking", "fd, blocking, /", (fd, flag) -> checked(fd, PyNone.NONE));
    posix.function(
        "device_encoding",
        "fd",
        fd -> isTerminal(Index.asInt(fd)) ? Strings.of("utf-8") : PyNone.NONE);
  }

  private static boolean isTerminal(int fd) {
    try {
      return Descriptors.current().isTerminal(fd);
    } catch (org.hoistpy.objects.exception.PyException e) {
      return false;
    }
  }

  private static Object checked(Object fd, Object result) {
    Descriptors.current().path(Index.asInt(fd));
    return result;
  }

  private static Object read(Object fd, Object length) {
    int size = Index.asInt(length);
    if (size < 0) {
      throw PyErrors.osError(org.hoistpy.objects.exception.Errno.EINVAL, null);
    }
    return new PyBytes(Descriptors.current().read(Index.asInt(fd), size));
  }

  private static Object write(Object fd, Object data) {
    byte[] bytes = BytesOperands.bytesOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(data));
    }
    return (long) Descriptors.current().write(Index.asInt(fd), bytes);
  }
}
