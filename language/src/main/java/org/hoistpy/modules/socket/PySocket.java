package org.hoistpy.modules.socket;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * A {@code _socket.socket}. Operations try at once; unless the socket is non-blocking they wait for
 * the channel and try again. Thread-safe as far as the channel is; the timeout is volatile.
 */
final class PySocket extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_socket.socket", PySocket.class, TypeTraits.BUILTIN);

  private static final int CLOSED = -1;

  private volatile SocketHandle handle = new SocketHandle(0, 0, 0);
  private volatile int number = CLOSED;

  /** In nanoseconds; 0 does not wait, negative waits for ever. */
  private volatile long timeout = -1;

  PySocket(PyType cls) {
    super(cls.instanceShape());
  }

  void open(SocketHandle opened, int descriptor, long nanos) {
    handle = opened;
    number = descriptor;
    timeout = nanos;
  }

  SocketHandle handle() {
    return handle;
  }

  /** {@code fileno()}: -1 when it is closed. */
  int number() {
    return number;
  }

  long timeout() {
    return timeout;
  }

  void setTimeout(long nanos) {
    timeout = nanos;
  }

  private SocketHandle checkOpen() {
    if (number == CLOSED) {
      throw SocketErrors.of(Errno.EBADF);
    }
    return handle;
  }

  /** One attempt of an operation. */
  private interface Attempt<T> {
    /** Null when the channel is not ready. */
    T run() throws IOException;
  }

  private <T> T perform(int interest, Attempt<T> attempt) {
    SocketHandle open = checkOpen();
    long deadline = System.nanoTime() + timeout;
    try {
      while (true) {
        T result = attempt.run();
        if (result != null) {
          return result;
        }
        if (timeout == 0) {
          throw SocketErrors.of(Errno.EAGAIN);
        }
        long left = timeout < 0 ? -1 : Math.max(0, deadline - System.nanoTime());
        if (!SocketWaiting.await(open, interest, left)) {
          throw SocketErrors.timedOut();
        }
      }
    } catch (IOException e) {
      throw SocketErrors.of(e);
    } catch (java.nio.channels.NotYetConnectedException e) {
      throw SocketErrors.of(Errno.ENOTCONN);
    }
  }

  void bind(SocketAddress address) {
    try {
      checkOpen().bind(address);
    } catch (IOException e) {
      throw SocketErrors.of(e);
    }
  }

  void listen(int backlog) {
    try {
      checkOpen().listen(backlog);
    } catch (IOException e) {
      throw SocketErrors.of(e);
    }
  }

  /** The next connection. */
  SocketHandle accept() {
    return perform(
        SocketWaiting.READ,
        () -> {
          if (!(handle.channel() instanceof ServerSocketChannel server)) {
            throw new IOException(Errno.EINVAL.text());
          }
          SocketChannel accepted = server.accept();
          return accepted == null ? null : new SocketHandle(handle, accepted);
        });
  }

  /** Connects; the number of the error, or 0. */
  int connect(SocketAddress address) {
    SocketHandle open = checkOpen();
    try {
      if (open.type == SocketHandle.DATAGRAM) {
        open.datagrams().connect(address);
        return 0;
      }
      SocketChannel stream = open.connecting();
      if (stream.isConnectionPending()) {
        return Errno.EALREADY.number();
      }
      if (stream.connect(address)) {
        return 0;
      }
      if (timeout == 0) {
        return Errno.EINPROGRESS.number();
      }
      if (!SocketWaiting.await(open, SocketWaiting.WRITE, timeout)) {
        throw SocketErrors.timedOut();
      }
      stream.finishConnect();
      return 0;
    } catch (IOException | java.nio.channels.AlreadyConnectedException e) {
      return SocketErrors.errno(e).number();
    }
  }

  /** Some bytes, as many as have come; none at the end of the stream. */
  byte[] receive(int size) {
    ByteBuffer buffer = ByteBuffer.allocate(size);
    if (size > 0) {
      perform(SocketWaiting.READ, () -> read(buffer) ? buffer : null);
    }
    return java.util.Arrays.copyOf(buffer.array(), buffer.position());
  }

  private boolean read(ByteBuffer buffer) throws IOException {
    if (handle.type == SocketHandle.DATAGRAM) {
      return handle.datagrams().receive(buffer) != null;
    }
    return handle.stream().read(buffer) != 0;
  }

  /** A datagram and its sender. */
  SocketAddress receiveFrom(ByteBuffer buffer) {
    return perform(
        SocketWaiting.READ,
        () -> {
          if (handle.type == SocketHandle.DATAGRAM) {
            return handle.datagrams().receive(buffer);
          }
          SocketChannel stream = handle.stream();
          return stream.read(buffer) == 0 ? null : stream.getRemoteAddress();
        });
  }

  /** Sends what goes at once; how much that is. */
  int send(ByteBuffer data) {
    if (!data.hasRemaining() && handle.type == SocketHandle.STREAM) {
      checkOpen();
      return 0;
    }
    return perform(
        SocketWaiting.WRITE,
        () -> {
          if (handle.type == SocketHandle.DATAGRAM) {
            DatagramChannel datagrams = handle.datagrams();
            if (!datagrams.isConnected()) {
              throw new IOException(Errno.EDESTADDRREQ.text());
            }
            return datagrams.write(data);
          }
          int sent = handle.stream().write(data);
          return sent == 0 ? null : sent;
        });
  }

  int sendTo(ByteBuffer data, SocketAddress address) {
    if (handle.type != SocketHandle.DATAGRAM) {
      throw SocketErrors.of(Errno.EISCONN);
    }
    return perform(SocketWaiting.WRITE, () -> handle.datagrams().send(data, address));
  }

  SocketAddress localAddress() {
    try {
      SelectableChannel channel = checkOpen().channel();
      return channel instanceof java.nio.channels.NetworkChannel bound
          ? bound.getLocalAddress()
          : null;
    } catch (IOException e) {
      throw SocketErrors.of(e);
    }
  }

  SocketAddress peerAddress() {
    try {
      SocketAddress address =
          switch (checkOpen().channel()) {
            case SocketChannel stream when stream.isConnectionPending() ->
                handle.stream().getRemoteAddress();
            case SocketChannel stream -> stream.getRemoteAddress();
            case DatagramChannel datagrams -> datagrams.getRemoteAddress();
            case null, default -> null;
          };
      if (address == null) {
        throw SocketErrors.of(Errno.ENOTCONN);
      }
      return address;
    } catch (IOException e) {
      throw SocketErrors.of(e);
    }
  }

  /**
   * Ends one direction or both.
   *
   * @param how 0 for reading, 1 for writing, 2 for both
   */
  void shutDown(int how) {
    try {
      SocketChannel stream = checkOpen().stream();
      if (how != 1) {
        stream.shutdownInput();
      }
      if (how != 0) {
        stream.shutdownOutput();
      }
    } catch (IOException e) {
      throw SocketErrors.of(e);
    } catch (java.nio.channels.NotYetConnectedException e) {
      throw SocketErrors.of(Errno.ENOTCONN);
    }
  }

  /** SO_TYPE, SO_ERROR and what the channel knows. */
  int option(int level, int option) {
    SocketHandle open = checkOpen();
    try {
      if (level == 1 && option == 3) {
        return open.type;
      }
      if (level == 1 && option == 4) {
        return open.takeFailure();
      }
      return open.option(level, option);
    } catch (IOException e) {
      throw SocketErrors.of(e);
    }
  }

  void setOption(int level, int option, int value) {
    try {
      checkOpen().setOption(level, option, value);
    } catch (IOException e) {
      throw SocketErrors.of(e);
    }
  }

  /** Gives up the descriptor without closing it. */
  int detach() {
    int old = number;
    number = CLOSED;
    return old;
  }

  void close() {
    int old = detach();
    if (old != CLOSED) {
      close(old);
    }
  }

  /** Closes a descriptor; the channel goes with the last one. */
  static void close(int descriptor) {
    SocketTable table = SocketTable.current();
    SocketHandle closed = table.remove(descriptor);
    if (closed == null) {
      throw SocketErrors.of(Errno.EBADF);
    }
    if (!table.isUsed(closed)) {
      try {
        closed.close();
      } catch (IOException e) {
        throw SocketErrors.of(e);
      }
    }
  }
}
