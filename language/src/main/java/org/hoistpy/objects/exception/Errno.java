package org.hoistpy.objects.exception;

import java.util.HashMap;
import java.util.Map;
import org.hoistpy.objects.type.PyType;

/**
 * The error numbers that the runtime raises, with Linux's values and texts, and the subclass of
 * {@code OSError} each one selects (library reference, "OS exceptions").
 */
public enum Errno {
  EPERM(1, "Operation not permitted"),
  ENOENT(2, "No such file or directory"),
  ESRCH(3, "No such process"),
  EINTR(4, "Interrupted system call"),
  EIO(5, "Input/output error"),
  EBADF(9, "Bad file descriptor"),
  ECHILD(10, "No child processes"),
  EAGAIN(11, "Resource temporarily unavailable"),
  EACCES(13, "Permission denied"),
  EEXIST(17, "File exists"),
  ENOTDIR(20, "Not a directory"),
  EISDIR(21, "Is a directory"),
  EINVAL(22, "Invalid argument"),
  ENOSPC(28, "No space left on device"),
  ESPIPE(29, "Illegal seek"),
  EROFS(30, "Read-only file system"),
  EPIPE(32, "Broken pipe"),
  ENAMETOOLONG(36, "File name too long"),
  ENOTEMPTY(39, "Directory not empty"),
  ELOOP(40, "Too many levels of symbolic links"),
  ENOTSOCK(88, "Socket operation on non-socket"),
  EDESTADDRREQ(89, "Destination address required"),
  EOPNOTSUPP(95, "Operation not supported"),
  EADDRINUSE(98, "Address already in use"),
  EADDRNOTAVAIL(99, "Cannot assign requested address"),
  ENETUNREACH(101, "Network is unreachable"),
  EISCONN(106, "Transport endpoint is already connected"),
  ENOTCONN(107, "Transport endpoint is not connected"),
  EHOSTUNREACH(113, "No route to host"),
  ECONNABORTED(103, "Software caused connection abort"),
  ECONNRESET(104, "Connection reset by peer"),
  ETIMEDOUT(110, "Connection timed out"),
  ECONNREFUSED(111, "Connection refused"),
  EALREADY(114, "Operation already in progress"),
  EINPROGRESS(115, "Operation now in progress"),
  ESHUTDOWN(108, "Cannot send after transport endpoint shutdown");

  private static final Map<Long, Errno> BY_NUMBER = new HashMap<>();

  static {
    for (Errno errno : values()) {
      BY_NUMBER.put((long) errno.number, errno);
    }
  }

  private final int number;
  private final String text;

  Errno(int number, String text) {
    this.number = number;
    this.text = text;
  }

  public int number() {
    return number;
  }

  /** What {@code strerror} says. */
  public String text() {
    return text;
  }

  /** {@code os.strerror}: the text of any number. */
  public static String text(long number) {
    Errno errno = BY_NUMBER.get(number);
    return errno == null ? "Unknown error " + number : errno.text;
  }

  /** The class that {@code OSError(number, …)} makes an instance of. */
  public static PyType exceptionType(Object number) {
    if (!(number instanceof Long)) {
      return ExceptionTypes.OS_ERROR;
    }
    return switch (BY_NUMBER.get(number)) {
      case null -> ExceptionTypes.OS_ERROR;
      case EAGAIN, EALREADY, EINPROGRESS -> ExceptionTypes.BLOCKING_IO_ERROR;
      case EPIPE, ESHUTDOWN -> ExceptionTypes.BROKEN_PIPE_ERROR;
      case ECHILD -> ExceptionTypes.CHILD_PROCESS_ERROR;
      case ECONNABORTED -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
      case ECONNREFUSED -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
      case ECONNRESET -> ExceptionTypes.CONNECTION_RESET_ERROR;
      case EEXIST -> ExceptionTypes.FILE_EXISTS_ERROR;
      case ENOENT -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
      case EISDIR -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
      case ENOTDIR -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
      case EINTR -> ExceptionTypes.INTERRUPTED_ERROR;
      case EACCES, EPERM -> ExceptionTypes.PERMISSION_ERROR;
      case ESRCH -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
      case ETIMEDOUT -> ExceptionTypes.TIMEOUT_ERROR;
      default -> ExceptionTypes.OS_ERROR;
    };
  }
}
