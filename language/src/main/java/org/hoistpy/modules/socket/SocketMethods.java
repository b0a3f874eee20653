package org.hoistpy.modules.socket;

import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.modules.time.Seconds;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.WritableBuffer;

/** The methods of {@code _socket.socket} (library reference, "Socket Objects"). Stateless. */
final class SocketMethods {
  /** SOCK_NONBLOCK and SOCK_CLOEXEC, which may be joined to a type. */
  private static final int TYPE_FLAGS = 0x800 | 0x80000;

  private static final long NANOS = 1_000_000_000L;
  private static boolean installed;

  private SocketMethods() {}

  static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    TypeBuilder<PySocket> type = new TypeBuilder<>(PySocket.TYPE, PySocket.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PySocket(cls));
    type.method("__init__", "family=-1, type=-1, proto=-1, fileno=None", SocketMethods::initialize);
    type.method("__repr__", "/", SocketMethods::repr);
    type.getter("family", self -> (long) self.handle().family);
    type.getter("type", self -> (long) self.handle().type);
    type.getter("proto", self -> (long) self.handle().protocol);
    type.getter("timeout", SocketMethods::timeout);
    defineConnecting(type);
    defineTransfer(type);
    defineState(type);
  }

  private static void defineConnecting(TypeBuilder<PySocket> type) {
    type.method(
        "bind",
        "address, /",
        (self, address) -> {
          self.bind(Addresses.of(self.handle(), address, "bind"));
          return PyNone.NONE;
        });
    type.method(
        "listen",
        "backlog=128, /",
        (self, backlog) -> {
          self.listen(Index.asInt(backlog));
          return PyNone.NONE;
        });
    type.method(
        "_accept",
        "/",
        self -> {
          SocketHandle accepted = self.accept();
          PySocket made = new PySocket(PySocket.TYPE);
          made.open(accepted, SocketTable.current().add(accepted), 0);
          SocketAddress peer =
              self.handle().family == SocketHandle.UNIX ? null : made.peerAddress();
          return new PyTuple((long) made.number(), Addresses.toPython(accepted, peer));
        });
    type.method(
        "connect",
        "address, /",
        (self, address) -> {
          int error = self.connect(Addresses.of(self.handle(), address, "connect"));
          if (error != 0) {
            throw PyErrors.osError(error, Errno.text(error), null);
          }
          return PyNone.NONE;
        });
    type.method(
        "connect_ex",
        "address, /",
        (self, address) -> (long) self.connect(Addresses.of(self.handle(), address, "connect_ex")));
    type.method(
        "shutdown",
        "how, /",
        (self, how) -> {
          self.shutDown(Index.asInt(how));
          return PyNone.NONE;
        });
    type.method(
        "close",
        "/",
        self -> {
          self.close();
          return PyNone.NONE;
        });
    type.method("detach", "/", self -> (long) self.detach());
  }

  private static void defineTransfer(TypeBuilder<PySocket> type) {
    type.method(
        "recv",
        "bufsize, flags=0, /",
        (self, size, flags) -> new PyBytes(self.receive(size(size))));
    type.method(
        "recv_into",
        "buffer, nbytes=0, flags=0",
        (self, buffer, size, flags) -> {
          byte[] data = self.receive(room(buffer, size));
          return fill(buffer, data, data.length);
        });
    type.method(
        "recvfrom",
        "bufsize, flags=0, /",
        (self, size, flags) -> {
          ByteBuffer data = ByteBuffer.allocate(size(size));
          SocketAddress sender = self.receiveFrom(data);
          return new PyTuple(
              new PyBytes(Arrays.copyOf(data.array(), data.position())),
              Addresses.toPython(self.handle(), sender));
        });
    type.method(
        "recvfrom_into",
        "buffer, nbytes=0, flags=0",
        (self, buffer, size, flags) -> {
          ByteBuffer data = ByteBuffer.allocate(room(buffer, size));
          SocketAddress sender = self.receiveFrom(data);
          return new PyTuple(
              fill(buffer, data.array(), data.position()),
              Addresses.toPython(self.handle(), sender));
        });
    type.method("send", "data, flags=0, /", (self, data, flags) -> (long) self.send(buffer(data)));
    type.method(
        "sendall",
        "data, flags=0, /",
        (self, data, flags) -> {
          ByteBuffer rest = buffer(data);
          do {
            self.send(rest);
          } while (rest.hasRemaining());
          return PyNone.NONE;
        });
    type.method(
        "sendto",
        "data, flags_or_address, address=?, /",
        (self, data, second, third) ->
            (long)
                self.sendTo(
                    buffer(data),
                    Addresses.of(self.handle(), third == null ? second : third, "sendto")));
  }

  private static void defineState(TypeBuilder<PySocket> type) {
    type.method("fileno", "/", self -> (long) self.number());
    type.method("getsockname", "/", self -> Addresses.toPython(self.handle(), self.localAddress()));
    type.method("getpeername", "/", self -> Addresses.toPython(self.handle(), self.peerAddress()));
    type.method("gettimeout", "/", SocketMethods::timeout);
    type.method(
        "settimeout",
        "timeout, /",
        (self, seconds) -> {
          self.setTimeout(nanos(seconds));
          return PyNone.NONE;
        });
    type.method("getblocking", "/", self -> self.timeout() != 0);
    type.method(
        "setblocking",
        "flag, /",
        (self, flag) -> {
          self.setTimeout(Truth.isTrue(flag) ? -1 : 0);
          return PyNone.NONE;
        });
    type.method("getsockopt", "level, option, buflen=?, /", SocketMethods::option);
    type.method("setsockopt", "level, option, value, optlen=?, /", SocketMethods::setOption);
  }

  private static Object initialize(
      PySocket self, Object family, Object type, Object protocol, Object fileno) {
    SocketTable table = SocketTable.current();
    if (fileno != PyNone.NONE) {
      int number = Index.asInt(fileno);
      if (number < 0) {
        throw PyErrors.valueError("negative file descriptor");
      }
      SocketHandle handle = table.get(number);
      if (handle == null) {
        throw SocketErrors.of(Errno.EBADF);
      }
      self.open(handle, number, SocketModule.defaultTimeout());
      return PyNone.NONE;
    }
    int kind = Index.asInt(type) == -1 ? SocketHandle.STREAM : Index.asInt(type);
    int domain = Index.asInt(family) == -1 ? SocketHandle.INET : Index.asInt(family);
    SocketHandle handle =
        SocketModule.handle(domain, kind & ~TYPE_FLAGS, Math.max(0, Index.asInt(protocol)));
    self.open(handle, table.add(handle), (kind & 0x800) != 0 ? 0 : SocketModule.defaultTimeout());
    return PyNone.NONE;
  }

  private static Object repr(PySocket self) {
    return Strings.of(
        "<socket object, fd=%d, family=%d, type=%d, proto=%d>"
            .formatted(
                self.number(), self.handle().family, self.handle().type, self.handle().protocol));
  }

  private static Object timeout(PySocket self) {
    return seconds(self.timeout());
  }

  static Object seconds(long nanos) {
    return nanos < 0 ? PyNone.NONE : (Object) ((double) nanos / NANOS);
  }

  /** A timeout in seconds, None for ever. */
  static long nanos(Object seconds) {
    if (seconds == PyNone.NONE) {
      return -1;
    }
    double value = Seconds.of(seconds);
    if (value < 0) {
      throw PyErrors.valueError("Timeout value out of range");
    }
    return Seconds.toNanos(value);
  }

  private static int size(Object size) {
    int bytes = Index.asInt(size);
    if (bytes < 0) {
      throw PyErrors.valueError("negative buffersize in recv");
    }
    return bytes;
  }

  private static ByteBuffer buffer(Object data) {
    byte[] bytes = BytesOperands.bytesOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError(
          "a bytes-like object is required, not '%s'", TypeOf.get(data).name());
    }
    return ByteBuffer.wrap(bytes);
  }

  private static WritableBuffer target(Object buffer) {
    WritableBuffer target = WritableBuffer.ofOrNull(buffer);
    if (target == null) {
      throw PyErrors.typeError(
          "recv_into() argument 1 must be read-write bytes-like object, not %s",
          TypeOf.get(buffer).name());
    }
    return target;
  }

  private static int room(Object buffer, Object size) {
    int length;
    try (WritableBuffer target = target(buffer)) {
      length = target.length();
    }
    int wanted = Index.asInt(size);
    if (wanted < 0) {
      throw PyErrors.valueError("negative buffersize in recv_into");
    }
    if (wanted > length) {
      throw PyErrors.valueError("buffer too small for requested bytes");
    }
    return wanted == 0 ? length : wanted;
  }

  private static Object fill(Object buffer, byte[] data, int length) {
    try (WritableBuffer target = target(buffer)) {
      target.put(0, data, length);
    }
    return (long) length;
  }

  private static Object option(PySocket self, Object level, Object option, Object size) {
    int value = self.option(Index.asInt(level), Index.asInt(option));
    if (size == null) {
      return (long) value;
    }
    byte[] bytes =
        ByteBuffer.allocate(4).order(java.nio.ByteOrder.nativeOrder()).putInt(value).array();
    return new PyBytes(Arrays.copyOf(bytes, Math.min(4, Index.asInt(size))));
  }

  private static Object setOption(
      PySocket self, Object level, Object option, Object value, Object size) {
    byte[] bytes = value == PyNone.NONE ? null : BytesOperands.bytesOrNull(value);
    int number =
        bytes == null || bytes.length < 4
            ? value == PyNone.NONE || bytes != null ? 0 : Index.asInt(value)
            : ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.nativeOrder()).getInt();
    self.setOption(Index.asInt(level), Index.asInt(option), number);
    return PyNone.NONE;
  }
}
