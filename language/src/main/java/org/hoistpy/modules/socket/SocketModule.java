package org.hoistpy.modules.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Index;

/** Module {@code _socket}: internet and Unix sockets, streams and datagrams. Stateless. */
public final class SocketModule {
  private static final String NUMBERS =
      "AF_UNSPEC=0 AF_UNIX=1 AF_INET=2 AF_INET6=10 SOCK_STREAM=1 SOCK_DGRAM=2 SOCK_RAW=3"
          + " SOCK_CLOEXEC=524288 SOCK_NONBLOCK=2048 SOL_SOCKET=1 SOL_IP=0 SOL_TCP=6 SOL_UDP=17"
          + " SO_DEBUG=1 SO_REUSEADDR=2 SO_TYPE=3 SO_ERROR=4 SO_DONTROUTE=5 SO_BROADCAST=6"
          + " SO_SNDBUF=7 SO_RCVBUF=8 SO_KEEPALIVE=9 SO_OOBINLINE=10 SO_LINGER=13 SO_REUSEPORT=15"
          + " SO_ACCEPTCONN=30 SOMAXCONN=4096 TCP_NODELAY=1 TCP_KEEPIDLE=4 TCP_KEEPINTVL=5"
          + " TCP_KEEPCNT=6 IPPROTO_IP=0 IPPROTO_ICMP=1 IPPROTO_TCP=6 IPPROTO_UDP=17"
          + " IPPROTO_IPV6=41 IPV6_V6ONLY=26 MSG_OOB=1 MSG_PEEK=2 MSG_DONTROUTE=4 MSG_WAITALL=256"
          + " MSG_DONTWAIT=64 MSG_NOSIGNAL=16384 SHUT_RD=0 SHUT_WR=1 SHUT_RDWR=2 AI_PASSIVE=1"
          + " AI_CANONNAME=2 AI_NUMERICHOST=4 AI_V4MAPPED=8 AI_ALL=16 AI_ADDRCONFIG=32"
          + " AI_NUMERICSERV=1024 NI_NUMERICHOST=1 NI_NUMERICSERV=2 NI_NOFQDN=4 NI_NAMEREQD=8"
          + " NI_DGRAM=16 EAI_FAMILY=-6 EAI_NONAME=-2 EAI_SERVICE=-8 EAI_SOCKTYPE=-7"
          + " INADDR_ANY=0 INADDR_LOOPBACK=2130706433 INADDR_BROADCAST=4294967295"
          + " INADDR_NONE=4294967295";

  /** The timeout of new sockets in one context, in nanoseconds. */
  private static final class Settings {
    volatile long timeout = -1;

    static Settings current() {
      return HoistPyContext.get().service(Settings.class, context -> new Settings());
    }
  }

  private SocketModule() {}

  public static void define(ModuleBuilder socket) {
    SocketMethods.install();
    for (String entry : NUMBERS.split(" ")) {
      int equals = entry.indexOf('=');
      socket.constant(entry.substring(0, equals), Long.parseLong(entry.substring(equals + 1)));
    }
    socket.constant("socket", PySocket.TYPE);
    socket.constant("SocketType", PySocket.TYPE);
    socket.constant("error", ExceptionTypes.OS_ERROR);
    socket.constant("timeout", ExceptionTypes.TIMEOUT_ERROR);
    socket.constant("herror", SocketErrors.HOST_ERROR);
    socket.constant("gaierror", SocketErrors.ADDRESS_ERROR);
    socket.constant("has_ipv6", true);
    socket.function("socketpair", "family=1, type=1, proto=0, /", SocketModule::pair);
    socket.function("close", "fd, /", SocketModule::close);
    socket.function("dup", "fd, /", SocketModule::duplicate);
    socket.function(
        "getdefaulttimeout", "", () -> SocketMethods.seconds(Settings.current().timeout));
    socket.function(
        "setdefaulttimeout",
        "timeout, /",
        timeout -> {
          Settings.current().timeout = SocketMethods.nanos(timeout);
          return PyNone.NONE;
        });
    HostFunctions.define(socket);
  }

  static long defaultTimeout() {
    return Settings.current().timeout;
  }

  /** A new handle; EPERM where the embedder allows no sockets. */
  static SocketHandle handle(int family, int type, int protocol) {
    if (!HoistPyContext.get().env().isSocketIOAllowed()) {
      throw SocketErrors.of(Errno.EPERM);
    }
    boolean known =
        family == SocketHandle.UNIX && type == SocketHandle.STREAM
            || (family == SocketHandle.INET || family == SocketHandle.INET6)
                && (type == SocketHandle.STREAM || type == SocketHandle.DATAGRAM);
    if (!known) {
      throw PyErrors.osError(97, "Address family not supported by protocol", null);
    }
    return new SocketHandle(family, type, protocol);
  }

  private static Object close(Object number) {
    PySocket.close(Index.asInt(number));
    return PyNone.NONE;
  }

  private static Object duplicate(Object number) {
    SocketTable table = SocketTable.current();
    SocketHandle handle = table.get(Index.asInt(number));
    if (handle == null) {
      throw SocketErrors.of(Errno.EBADF);
    }
    return (long) table.add(handle);
  }

  /** Two streams connected with each other. */
  private static Object pair(Object family, Object type, Object protocol) {
    SocketHandle like = handle(Index.asInt(family), Index.asInt(type) & 0xf, Index.asInt(protocol));
    if (like.type != SocketHandle.STREAM) {
      throw SocketErrors.of(Errno.EOPNOTSUPP);
    }
    try {
      SocketChannel[] ends = like.family == SocketHandle.UNIX ? unixPair() : internetPair();
      return new PyTuple(opened(like, ends[0]), opened(like, ends[1]));
    } catch (IOException e) {
      throw SocketErrors.of(e);
    }
  }

  private static PySocket opened(SocketHandle like, SocketChannel channel) throws IOException {
    SocketHandle handle = new SocketHandle(like, channel);
    PySocket socket = new PySocket(PySocket.TYPE);
    socket.open(handle, SocketTable.current().add(handle), defaultTimeout());
    return socket;
  }

  private static SocketChannel[] unixPair() throws IOException {
    Path folder = Files.createTempDirectory("hoistpy");
    Path path = folder.resolve("pair");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(path));
      SocketChannel first = SocketChannel.open(UnixDomainSocketAddress.of(path));
      return new SocketChannel[] {first, server.accept()};
    } finally {
      Files.deleteIfExists(path);
      Files.deleteIfExists(folder);
    }
  }

  private static SocketChannel[] internetPair() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      SocketChannel first = SocketChannel.open(server.getLocalAddress());
      return new SocketChannel[] {first, server.accept()};
    }
  }
}
