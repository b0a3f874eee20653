package org.hoistpy.modules.socket;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.objects.exception.Errno;

/**
 * What a descriptor of a socket stands for: a non-blocking channel, made when it is known which
 * kind is needed. Blocking is done by waiting for it (see {@link SocketWaiting}).
 *
 * <p>Thread-safe: the channel is replaced under the monitor and read volatile.
 */
final class SocketHandle {
  static final int UNIX = 1;
  static final int INET = 2;
  static final int INET6 = 10;
  static final int STREAM = 1;
  static final int DATAGRAM = 2;

  private static final int LEVEL_SOCKET = 1;
  private static final int LEVEL_TCP = 6;

  /** The options that Java has, by level and number. */
  private static final Map<Long, SocketOption<?>> OPTIONS =
      Map.of(
          key(LEVEL_SOCKET, 2), StandardSocketOptions.SO_REUSEADDR,
          key(LEVEL_SOCKET, 6), StandardSocketOptions.SO_BROADCAST,
          key(LEVEL_SOCKET, 7), StandardSocketOptions.SO_SNDBUF,
          key(LEVEL_SOCKET, 8), StandardSocketOptions.SO_RCVBUF,
          key(LEVEL_SOCKET, 9), StandardSocketOptions.SO_KEEPALIVE,
          key(LEVEL_SOCKET, 15), StandardSocketOptions.SO_REUSEPORT,
          key(LEVEL_TCP, 1), StandardSocketOptions.TCP_NODELAY);

  final int family;
  final int type;
  final int protocol;
  private final Map<Long, Integer> options = new ConcurrentHashMap<>();
  private volatile SelectableChannel channel;

  /** Why a connection attempt failed, for SO_ERROR; 0 when it did not. */
  private volatile int failure;

  SocketHandle(int family, int type, int protocol) {
    this.family = family;
    this.type = type;
    this.protocol = protocol;
  }

  /** What waiting for the end of a pipe needs. */
  static SocketHandle ofPipe(SelectableChannel channel) {
    SocketHandle handle = new SocketHandle(0, 0, 0);
    handle.channel = channel;
    return handle;
  }

  /** A handle for a channel that exists. */
  SocketHandle(SocketHandle like, SelectableChannel channel) throws IOException {
    this(like.family, like.type, like.protocol);
    channel.configureBlocking(false);
    this.channel = channel;
  }

  private static long key(int level, int option) {
    return ((long) level << 32) | option;
  }

  /** The channel, or null before bind, connect or the first datagram. */
  SelectableChannel channel() {
    return channel;
  }

  private StandardProtocolFamily protocolFamily() {
    return switch (family) {
      case UNIX -> StandardProtocolFamily.UNIX;
      case INET6 -> StandardProtocolFamily.INET6;
      default -> StandardProtocolFamily.INET;
    };
  }

  private <T extends SelectableChannel & NetworkChannel> T adopt(T made) throws IOException {
    made.configureBlocking(false);
    for (Map.Entry<Long, Integer> option : options.entrySet()) {
      apply(made, option.getKey(), option.getValue());
    }
    channel = made;
    return made;
  }

  /** Binds; a stream socket becomes one that listens, since that is what binding is mostly for. */
  synchronized void bind(SocketAddress address) throws IOException {
    if (channel != null) {
      throw new java.net.BindException(Errno.EINVAL.text());
    }
    if (type == DATAGRAM) {
      datagrams().bind(address);
    } else {
      adopt(ServerSocketChannel.open(protocolFamily())).bind(address);
    }
  }

  synchronized void listen(int backlog) throws IOException {
    if (channel == null && family != UNIX) {
      adopt(ServerSocketChannel.open(protocolFamily())).bind(null, Math.max(1, backlog));
    }
    if (!(channel instanceof ServerSocketChannel)) {
      throw new IOException(Errno.EINVAL.text());
    }
  }

  /** The channel of a stream, made for connecting if need be. */
  synchronized SocketChannel connecting() throws IOException {
    if (channel instanceof ServerSocketChannel server) {
      SocketAddress bound = server.getLocalAddress();
      server.close();
      SocketChannel made = adopt(SocketChannel.open(protocolFamily()));
      made.bind(bound);
      return made;
    }
    if (channel == null) {
      adopt(SocketChannel.open(protocolFamily()));
    }
    return (SocketChannel) channel;
  }

  synchronized DatagramChannel datagrams() throws IOException {
    if (channel == null) {
      adopt(DatagramChannel.open(protocolFamily()));
    }
    return (DatagramChannel) channel;
  }

  /** The connected stream; finishes a connection that was begun. */
  SocketChannel stream() throws IOException {
    if (!(channel instanceof SocketChannel stream)) {
      throw new IOException(Errno.ENOTCONN.text());
    }
    if (stream.isConnectionPending()) {
      finishConnecting(stream);
    }
    return stream;
  }

  /** Whether the connection stands; false when it still takes time. */
  boolean finishConnecting(SocketChannel stream) throws IOException {
    try {
      return stream.finishConnect();
    } catch (IOException e) {
      failure = SocketErrors.errno(e).number();
      throw e;
    }
  }

  /** SO_ERROR: why connecting failed, told once. */
  int takeFailure() {
    if (channel instanceof SocketChannel stream && stream.isConnectionPending()) {
      try {
        finishConnecting(stream);
      } catch (IOException e) {
        // Kept in the field.
      }
    }
    int number = failure;
    failure = 0;
    return number;
  }

  void setOption(int level, int option, int value) throws IOException {
    options.put(key(level, option), value);
    if (channel instanceof NetworkChannel made) {
      apply(made, key(level, option), value);
    }
  }

  /** The value that the system has, or that was set; 0 when neither is known. */
  int option(int level, int option) throws IOException {
    SocketOption<?> known = OPTIONS.get(key(level, option));
    if (known != null
        && channel instanceof NetworkChannel made
        && made.supportedOptions().contains(known)) {
      Object value = made.getOption(known);
      return value instanceof Boolean flag ? flag ? 1 : 0 : (Integer) value;
    }
    return options.getOrDefault(key(level, option), 0);
  }

  @SuppressWarnings("unchecked")
  private static void apply(NetworkChannel made, long key, int value) throws IOException {
    SocketOption<?> known = OPTIONS.get(key);
    if (known == null || !made.supportedOptions().contains(known)) {
      return;
    }
    if (known.type() == Boolean.class) {
      made.setOption((SocketOption<Boolean>) known, value != 0);
    } else {
      made.setOption((SocketOption<Integer>) known, value);
    }
  }

  void close() throws IOException {
    SelectableChannel open = channel;
    if (open != null) {
      open.close();
    }
  }
}
