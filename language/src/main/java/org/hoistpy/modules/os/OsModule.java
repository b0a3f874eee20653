package org.hoistpy.modules.os;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Map;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.io.FileOpener;
import org.hoistpy.modules.io.IoErrors;
import org.hoistpy.modules.io.OpenFiles;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;

/** Declares the native half of {@code os}. */
public final class OsModule {
  private OsModule() {}

  public static void define(ModuleBuilder os) {
    os.constant("name", Strings.of("posix"));
    os.constant("error", ExceptionTypes.OS_ERROR);
    os.constant("environ", environment());
    os.function("getcwd", "", () -> Strings.of(cwd()));
    os.function("chdir", "path", OsModule::changeFolder);
    os.function("getpid", "", () -> ProcessHandle.current().pid());
    os.function(
        "getppid", "", () -> ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L));
    os.function("cpu_count", "", () -> (long) Runtime.getRuntime().availableProcessors());
    os.function("strerror", "code, /", code -> Strings.of(Errno.text(Index.asSize(code))));
    os.function("fspath", "path", FileOpener::path);
    os.function("urandom", "size, /", OsModule::random);
    folders(os);
    os.function("stat", "path, *, dir_fd=None, follow_symlinks=True", OsModule::stat);
    os.function(
        "lstat",
        "path, *, dir_fd=None",
        (path, folder) -> FileStatus.of(file(path), text(path), false));
    os.constant("stat_result", FileStatus.TYPE);
  }

  private static Object stat(Object path, Object folder, Object follow) {
    return FileStatus.of(file(path), text(path), follow != Boolean.FALSE);
  }

  private static void folders(ModuleBuilder os) {
    os.function("listdir", "path=None", OsModule::list);
    os.function(
        "mkdir",
        "path, mode=511, *, dir_fd=None",
        (path, mode, folder) -> {
          if (file(path).exists()) {
            throw PyErrors.osError(Errno.EEXIST, text(path));
          }
          return attempt(path, TruffleFile::createDirectory);
        });
    os.function(
        "rmdir",
        "path, *, dir_fd=None",
        (path, folder) -> {
          if (file(path).exists() && !file(path).isDirectory()) {
            throw PyErrors.osError(Errno.ENOTDIR, text(path));
          }
          return attempt(path, TruffleFile::delete);
        });
    for (String name : new String[] {"remove", "unlink"}) {
      os.function(
          name,
          "path, *, dir_fd=None",
          (path, folder) -> {
            if (file(path).isDirectory()) {
              throw PyErrors.osError(Errno.EISDIR, text(path));
            }
            return attempt(path, TruffleFile::delete);
          });
    }
    os.function("rename", "src, dst", OsModule::move);
    os.function("replace", "src, dst", OsModule::move);
    os.function(
        "readlink",
        "path, *, dir_fd=None",
        (path, folder) -> {
          String[] target = new String[1];
          attempt(path, file -> target[0] = file.readSymbolicLink().getPath());
          return Strings.of(target[0]);
        });
    os.function(
        "_realpath",
        "path, /",
        path -> {
          try {
            return Strings.of(file(path).getCanonicalFile().getPath());
          } catch (IOException e) {
            return Strings.of(file(path).getAbsoluteFile().normalize().getPath());
          }
        });
  }

  private interface FileAction {
    void run(TruffleFile file) throws IOException;
  }

  private static Object attempt(Object path, FileAction action) {
    try {
      action.run(file(path));
      return PyNone.NONE;
    } catch (IOException e) {
      throw IoErrors.of(e, text(path));
    } catch (SecurityException e) {
      throw PyErrors.osError(Errno.EPERM, text(path));
    }
  }

  private static String text(Object path) {
    return Text.strJava(FileOpener.path(path));
  }

  /** The file of a path, with everything in it that was written to it. */
  private static TruffleFile file(Object path) {
    OpenFiles.current().flush(text(path));
    return HoistPyContext.get().env().getPublicTruffleFile(text(path));
  }

  private static String cwd() {
    return HoistPyContext.get().env().getCurrentWorkingDirectory().getPath();
  }

  private static Object changeFolder(Object path) {
    TruffleFile folder = file(path);
    if (!folder.exists()) {
      throw PyErrors.osError(Errno.ENOENT, text(path));
    }
    if (!folder.isDirectory()) {
      throw PyErrors.osError(Errno.ENOTDIR, text(path));
    }
    HoistPyContext.get().env().setCurrentWorkingDirectory(folder.getAbsoluteFile().normalize());
    return PyNone.NONE;
  }

  private static Object list(Object path) {
    Object folder = path == PyNone.NONE ? Strings.of(".") : path;
    PyList names = new PyList();
    if (file(folder).exists() && !file(folder).isDirectory()) {
      throw PyErrors.osError(Errno.ENOTDIR, text(folder));
    }
    attempt(
        folder, file -> file.list().forEach(child -> names.append(Strings.of(child.getName()))));
    return names;
  }

  private static Object move(Object source, Object target) {
    CopyOption[] options = {StandardCopyOption.REPLACE_EXISTING};
    return attempt(source, file -> file.move(file(target), options));
  }

  private static Object random(Object size) {
    byte[] bytes = new byte[Index.asInt(size)];
    new SecureRandom().nextBytes(bytes);
    return new PyBytes(bytes);
  }

  private static PyDict environment() {
    PyDict environ = new PyDict();
    for (Map.Entry<String, String> entry : HoistPyContext.get().env().getEnvironment().entrySet()) {
      environ.put(Strings.of(entry.getKey()), Strings.of(entry.getValue()));
    }
    return environ;
  }
}
