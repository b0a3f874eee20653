package org.hoistpy.modules.io;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;

/** Java's I/O failures as the OSErrors that CPython raises on Linux. Stateless. */
public final class IoErrors {
  private IoErrors() {}

  /** The OSError for a failure; {@code filename} may be null. */
  public static PyException of(IOException failure, String filename) {
    Errno errno =
        switch (failure) {
          case NoSuchFileException e -> Errno.ENOENT;
          case FileAlreadyExistsException e -> Errno.EEXIST;
          case AccessDeniedException e -> Errno.EACCES;
          case DirectoryNotEmptyException e -> Errno.ENOTEMPTY;
          case NotDirectoryException e -> Errno.ENOTDIR;
          case ClosedChannelException e -> Errno.EBADF;
          case FileSystemException e -> byText(e.getReason());
          default -> byText(failure.getMessage());
        };
    return PyErrors.osError(errno, filename);
  }

  /** The system's text is all that Java keeps of the number. */
  private static Errno byText(String text) {
    for (Errno errno : Errno.values()) {
      if (text != null && text.contains(errno.text())) {
        return errno;
      }
    }
    return Errno.EIO;
  }

  static PyException illegalSeek() {
    return PyErrors.osError(Errno.ESPIPE, null);
  }

  static PyException invalidArgument() {
    return PyErrors.osError(Errno.EINVAL, null);
  }

  /** {@code io.UnsupportedOperation}. */
  static PyException unsupported(String message) {
    return PyErrors.message(IoTypes.UNSUPPORTED_OPERATION, message);
  }

  static PyException closed() {
    return PyErrors.valueError("I/O operation on closed file.");
  }
}
