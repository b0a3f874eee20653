package org.hoistpy.modules.socket;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NotYetConnectedException;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** Failures of Java's channels as the errors of {@code _socket}. Stateless. */
final class SocketErrors {
  /** {@code socket.herror}. */
  static final PyType HOST_ERROR =
      BuiltinTypes.define(
          "socket.herror", ExceptionTypes.OS_ERROR.layout(), ExceptionTypes.OS_ERROR);

  /** {@code socket.gaierror}. */
  static final PyType ADDRESS_ERROR =
      BuiltinTypes.define(
          "socket.gaierror", ExceptionTypes.OS_ERROR.layout(), ExceptionTypes.OS_ERROR);

  private SocketErrors() {}

  /** The number of a failure; the system's text is all that Java keeps of it. */
  static Errno errno(Exception failure) {
    if (failure instanceof ClosedChannelException) {
      return Errno.EBADF;
    }
    if (failure instanceof NotYetConnectedException) {
      return Errno.ENOTCONN;
    }
    if (failure instanceof AlreadyConnectedException) {
      return Errno.EISCONN;
    }
    String text = failure.getMessage() == null ? "" : failure.getMessage();
    for (Errno errno : Errno.values()) {
      if (text.contains(errno.text())) {
        return errno;
      }
    }
    if (text.startsWith("Connection reset")) {
      return Errno.ECONNRESET;
    }
    return failure instanceof ConnectException ? Errno.ECONNREFUSED : Errno.EIO;
  }

  static PyException of(IOException failure) {
    return of(errno(failure));
  }

  static PyException of(Errno errno) {
    return PyErrors.osError(errno, null);
  }

  static PyException timedOut() {
    return PyErrors.of(ExceptionTypes.TIMEOUT_ERROR, Strings.of("timed out"));
  }

  static PyException unknownHost() {
    return PyErrors.of(ADDRESS_ERROR, -2L, Strings.of("Name or service not known"));
  }
}
