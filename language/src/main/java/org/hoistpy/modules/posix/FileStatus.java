package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.util.concurrent.TimeUnit;
import org.hoistpy.modules.PyRecord;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.modules.io.IoErrors;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.PyType;

/** {@code os.stat_result}. Stateless. */
final class FileStatus {
  private static final int VISIBLE = 10;
  static final PyType TYPE =
      StructSequence.define(
          VISIBLE,
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
          "st_ctime",
          "st_atime",
          "st_mtime",
          "st_ctime",
          "st_atime_ns",
          "st_mtime_ns",
          "st_ctime_ns",
          "st_blksize",
          "st_blocks",
          "st_rdev");
  private static final long FOLDER = 0040000;
  private static final long REGULAR = 0100000;
  private static final long LINK = 0120000;
  private static final long CHARACTER_DEVICE = 0020620;
  private static final long PIPE = 0010600;
  private static final long NANOS = 1_000_000_000;
  private static final double NANOS_EXACT = 1e9;
  private static final long BLOCK = 4096;
  private static final long SECTOR = 512;

  private FileStatus() {}

  /** The status of a descriptor that is no file. */
  static Object ofStream(boolean terminal) {
    Object[] values = new Object[19];
    java.util.Arrays.fill(values, 0L);
    values[0] = terminal ? CHARACTER_DEVICE : PIPE;
    values[3] = 1L;
    return new PyRecord(TYPE, values, VISIBLE);
  }

  static Object of(TruffleFile file, String name, boolean follow) {
    LinkOption[] options =
        follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    try {
      if (!file.exists(options)) {
        throw PyErrors.osError(Errno.ENOENT, name);
      }
      long access = file.getLastAccessTime(options).to(TimeUnit.NANOSECONDS);
      long modified = file.getLastModifiedTime(options).to(TimeUnit.NANOSECONDS);
      long changed = modified;
      try {
        changed = file.getAttribute(TruffleFile.UNIX_CTIME, options).to(TimeUnit.NANOSECONDS);
      } catch (UnsupportedOperationException e) {
        // A file system without it shows the time of modification.
      }
      long size = file.size(options);
      return new PyRecord(
          TYPE,
          new Object[] {
            mode(file, follow, options),
            number(file, TruffleFile.UNIX_INODE, options),
            number(file, TruffleFile.UNIX_DEV, options),
            number(file, TruffleFile.UNIX_NLINK, options),
            number(file, TruffleFile.UNIX_UID, options),
            number(file, TruffleFile.UNIX_GID, options),
            size,
            access / NANOS,
            modified / NANOS,
            changed / NANOS,
            access / NANOS_EXACT,
            modified / NANOS_EXACT,
            changed / NANOS_EXACT,
            access,
            modified,
            changed,
            BLOCK,
            (size + SECTOR - 1) / SECTOR,
            0L
          },
          VISIBLE);
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
