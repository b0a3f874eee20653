package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.time.Seconds;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;

/** {@code posix}: making, moving, listing and removing. Stateless. */
final class Folders {
  private static final PosixFilePermission[] PERMISSIONS = {
    PosixFilePermission.OTHERS_EXECUTE,
    PosixFilePermission.OTHERS_WRITE,
    PosixFilePermission.OTHERS_READ,
    PosixFilePermission.GROUP_EXECUTE,
    PosixFilePermission.GROUP_WRITE,
    PosixFilePermission.GROUP_READ,
    PosixFilePermission.OWNER_EXECUTE,
    PosixFilePermission.OWNER_WRITE,
    PosixFilePermission.OWNER_READ
  };
  private static final int DEFAULT_UMASK = 022;
  private static volatile int mask = DEFAULT_UMASK;

  private Folders() {}

  static void define(ModuleBuilder posix) {
    posix.function("getcwd", "", () -> Strings.of(cwd()));
    posix.function(
        "getcwdb", "", () -> Paths.like(new org.hoistpy.objects.bytes.PyBytes(new byte[0]), cwd()));
    posix.function("chdir", "path", Folders::changeFolder);
    posix.function("listdir", "path=None", Folders::list);
    posix.function("scandir", "path=None", PyScandirIterator::of);
    posix.constant("DirEntry", PyDirEntry.TYPE);
    posix.function("mkdir", "path, mode=511, *, dir_fd=None", Folders::make);
    posix.function("rmdir", "path, *, dir_fd=None", (path, folder) -> removeFolder(path));
    for (String name : new String[] {"remove", "unlink"}) {
      posix.function(name, "path, *, dir_fd=None", (path, folder) -> remove(path));
    }
    for (String name : new String[] {"rename", "replace"}) {
      posix.function(
          name,
          "src, dst, *, src_dir_fd=None, dst_dir_fd=None",
          (source, target, from, to) -> move(source, target));
    }
    posix.function(
        "symlink",
        "src, dst, target_is_directory=False, *, dir_fd=None",
        (target, link, isFolder, folder) ->
            Paths.attempt(
                link,
                file ->
                    file.createSymbolicLink(
                        HoistPyContext.get().env().getPublicTruffleFile(Paths.text(target)))));
    posix.function(
        "link",
        "src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True",
        (target, link, from, to, follow) ->
            Paths.attempt(link, file -> file.createLink(Paths.file(target))));
    posix.function(
        "readlink",
        "path, *, dir_fd=None",
        (path, folder) -> {
          String[] target = new String[1];
          Paths.attempt(path, file -> target[0] = readLink(file));
          return Paths.like(path, target[0]);
        });
    posix.function(
        "chmod", "path, mode, *, dir_fd=None, follow_symlinks=True", Folders::changeMode);
    posix.function(
        "utime", "path, times=None, *, ns=?, dir_fd=None, follow_symlinks=True", Folders::touch);
    posix.function("umask", "mask, /", Folders::umask);
  }

  private static String cwd() {
    return HoistPyContext.get().env().getCurrentWorkingDirectory().getPath();
  }

  private static String readLink(TruffleFile file) throws IOException {
    if (!file.exists(LinkOption.NOFOLLOW_LINKS)) {
      throw new java.nio.file.NoSuchFileException(file.getPath());
    }
    if (!file.isSymbolicLink()) {
      throw new java.nio.file.FileSystemException(file.getPath(), null, Errno.EINVAL.text());
    }
    return file.readSymbolicLink().getPath();
  }

  private static Object changeFolder(Object path) {
    TruffleFile folder = Paths.file(path);
    if (!folder.exists() || Paths.text(path).isEmpty()) {
      throw PyErrors.osError(Errno.ENOENT, Paths.text(path));
    }
    if (!folder.isDirectory()) {
      throw PyErrors.osError(Errno.ENOTDIR, Paths.text(path));
    }
    HoistPyContext.get().env().setCurrentWorkingDirectory(folder.getAbsoluteFile().normalize());
    return PyNone.NONE;
  }

  private static Object list(Object path) {
    Object folder = path == PyNone.NONE ? Strings.of(".") : path;
    PyList names = new PyList();
    requireFolder(folder);
    Paths.attempt(
        folder,
        file -> file.list().forEach(child -> names.append(Paths.like(path, child.getName()))));
    return names;
  }

  static void requireFolder(Object path) {
    TruffleFile file = Paths.file(path);
    if (file.exists() && !file.isDirectory()) {
      throw PyErrors.osError(Errno.ENOTDIR, Paths.text(path));
    }
  }

  private static Object make(Object path, Object mode, Object folder) {
    if (Paths.file(path).exists(LinkOption.NOFOLLOW_LINKS)) {
      throw PyErrors.osError(Errno.EEXIST, Paths.text(path));
    }
    Paths.attempt(path, TruffleFile::createDirectory);
    int bits = Index.asInt(mode);
    if (bits != 0777) {
      changeMode(path, (long) (bits & ~mask), PyNone.NONE, true);
    }
    return PyNone.NONE;
  }

  private static Object removeFolder(Object path) {
    TruffleFile file = Paths.file(path);
    if (file.exists(LinkOption.NOFOLLOW_LINKS) && !file.isDirectory(LinkOption.NOFOLLOW_LINKS)) {
      throw PyErrors.osError(Errno.ENOTDIR, Paths.text(path));
    }
    return Paths.attempt(path, TruffleFile::delete);
  }

  private static Object remove(Object path) {
    if (Paths.file(path).isDirectory(LinkOption.NOFOLLOW_LINKS)) {
      throw PyErrors.osError(Errno.EISDIR, Paths.text(path));
    }
    return Paths.attempt(path, TruffleFile::delete);
  }

  private static Object move(Object source, Object target) {
    CopyOption[] options = {StandardCopyOption.REPLACE_EXISTING};
    return Paths.attempt(source, file -> file.move(Paths.file(target), options));
  }

  private static Object changeMode(Object path, Object mode, Object folder, Object follow) {
    int bits = Index.asInt(mode);
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < PERMISSIONS.length; i++) {
      if ((bits >> i & 1) != 0) {
        permissions.add(PERMISSIONS[i]);
      }
    }
    return Paths.attempt(path, file -> file.setPosixPermissions(permissions));
  }

  private static Object touch(
      Object path, Object times, Object nanos, Object folder, Object follow) {
    FileTime access;
    FileTime modified;
    if (nanos instanceof PyTuple pair) {
      access = FileTime.from(Index.asSize(pair.get(0)), TimeUnit.NANOSECONDS);
      modified = FileTime.from(Index.asSize(pair.get(1)), TimeUnit.NANOSECONDS);
    } else if (times instanceof PyTuple pair) {
      access = seconds(pair.get(0));
      modified = seconds(pair.get(1));
    } else if (times == PyNone.NONE) {
      access = FileTime.fromMillis(System.currentTimeMillis());
      modified = access;
    } else {
      throw PyErrors.typeError("utime: 'times' must be either a tuple of two ints or None");
    }
    return Paths.attempt(
        path,
        file -> {
          file.setLastModifiedTime(modified);
          file.setLastAccessTime(access);
        });
  }

  private static FileTime seconds(Object value) {
    return FileTime.from((long) (Seconds.unlimited(value) * 1e9), TimeUnit.NANOSECONDS);
  }

  /** Java cannot set the process's mask: it is kept, and used for the folders made here. */
  private static Object umask(Object value) {
    long old = mask;
    mask = Index.asInt(value);
    return old;
  }
}
