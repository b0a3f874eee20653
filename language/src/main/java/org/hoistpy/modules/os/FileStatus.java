package org.hoistpy.modules.os;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.LinkOption;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.modules.io.IoErrors;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;

/** {@code os.stat_result}. Stateless. */
final class FileStatus {
  static final PyType TYPE =
      StructSequence.define(
          "os.stat_result",
          "st_mode",
          "st_ino",
          "st_dev",
          "st_nlink",
          "st_uid",
          "st_gid",
          "st_size",
          "st_atime",
          "st_mtime",
          "st_ctime");
  private static final long FOLDER = 0040000;
  private static final long REGULAR = 0100000;
  private static final long LINK = 0120000;
  private static final double MILLIS = 1000.0;

  private FileStatus() {}

  static Object of(TruffleFile file, String name, boolean follow) {
    LinkOption[] options =
        follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    try {
      if (!file.exists(options)) {
        throw PyErrors.osError(Errno.ENOENT, name);
      }
      return new PyTuple(
          TYPE,
          new Object[] {
            mode(file, follow, options),
            number(file, TruffleFile.UNIX_INODE, options),
            number(file, TruffleFile.UNIX_DEV, options),
            number(file, TruffleFile.UNIX_NLINK, options),
            number(file, TruffleFile.UNIX_UID, options),
            number(file, TruffleFile.UNIX_GID, options),
            file.size(options),
            file.getLastAccessTime(options).toMillis() / MILLIS,
            file.getLastModifiedTime(options).toMillis() / MILLIS,
            file.getLastModifiedTime(options).toMillis() / MILLIS
          });
    } catch (IOException e) {
      throw IoErrors.of(e, name);
    }
  }

  private static long mode(TruffleFile file, boolean follow, LinkOption[] options)
      throws IOException {
    try {
      return file.getAttribute(TruffleFile.UNIX_MODE, options);
    } catch (UnsupportedOperationException e) {
      if (!follow && file.isSymbolicLink()) {
        return LINK;
      }
      return file.isDirectory(options) ? FOLDER : REGULAR;
    }
  }

  /** 0 where the file system does not know. */
  private static long number(
      TruffleFile file,
      TruffleFile.AttributeDescriptor<? extends Number> attribute,
      LinkOption[] options)
      throws IOException {
    try {
      return file.getAttribute(attribute, options).longValue();
    } catch (UnsupportedOperationException e) {
      return 0;
    }
  }
}
