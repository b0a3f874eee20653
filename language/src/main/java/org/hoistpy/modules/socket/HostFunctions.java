package org.hoistpy.modules.socket;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;

/** Names, addresses and byte orders in {@code _socket}. Stateless. */
final class HostFunctions {
  private static final int FLAG_PASSIVE = 1;
  private static final int FLAG_NUMERIC_HOST = 4;

  /** The services that programs ask for by name. */
  private static final Map<String, Integer> SERVICES =
      Map.of("http", 80, "https", 443, "ftp", 21, "ssh", 22, "smtp", 25, "domain", 53);

  private HostFunctions() {}

  static void define(ModuleBuilder socket) {
    socket.function("gethostname", "", () -> Strings.of(hostName()));
    socket.function(
        "gethostbyname",
        "host, /",
        host -> Strings.of(Addresses.host(Addresses.hostText(host), false).getHostAddress()));
    socket.function(
        "getaddrinfo",
        "host, port, family=0, type=0, proto=0, flags=0",
        HostFunctions::addressInfo);
    socket.function("getnameinfo", "sockaddr, flags, /", HostFunctions::nameInfo);
    socket.function(
        "inet_aton",
        "ip_addr, /",
        text ->
            packed(
                Addresses.hostText(text), false, "illegal IP address string passed to inet_aton"));
    socket.function("inet_ntoa", "packed_ip, /", data -> unpacked(data, 4));
    socket.function(
        "inet_pton",
        "address_family, ip_string, /",
        (family, text) ->
            packed(
                Addresses.hostText(text),
                Index.asInt(family) == SocketHandle.INET6,
                "illegal IP address string passed to inet_pton"));
    socket.function(
        "inet_ntop",
        "address_family, packed_ip, /",
        (family, data) -> unpacked(data, Index.asInt(family) == SocketHandle.INET6 ? 16 : 4));
    for (String name : new String[] {"htons", "ntohs"}) {
      socket.function(name, "integer, /", number -> swapped(name, number, 2));
    }
    for (String name : new String[] {"htonl", "ntohl"}) {
      socket.function(name, "integer, /", number -> swapped(name, number, 4));
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  private static int port(Object port) {
    if (port == PyNone.NONE) {
      return 0;
    }
    TruffleString text = Text.payload(port);
    byte[] bytes = text != null || port instanceof Long ? null : BytesOperands.bytesOrNull(port);
    if (text == null && bytes == null) {
      return Index.asInt(port);
    }
    String name =
        text != null ? Strings.toJava(text) : new String(bytes, StandardCharsets.ISO_8859_1);
    if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(name);
    }
    Integer known = SERVICES.get(name);
    if (known == null) {
      throw PyErrors.of(
          SocketErrors.ADDRESS_ERROR, -8L, Strings.of("Servname not supported for ai_socktype"));
    }
    return known;
  }

  private static Object addressInfo(
      Object host, Object port, Object family, Object type, Object protocol, Object flags) {
    int number = port(port);
    int domain = Index.asInt(family);
    int kind = Index.asInt(type);
    List<Object> found = new ArrayList<>();
    for (InetAddress address : addresses(host, Index.asInt(flags))) {
      boolean six = address instanceof Inet6Address;
      int own = six ? SocketHandle.INET6 : SocketHandle.INET;
      if (domain != 0 && domain != own) {
        continue;
      }
      for (int each = SocketHandle.STREAM; each <= SocketHandle.DATAGRAM; each++) {
        long transport = each == SocketHandle.STREAM ? 6 : 17;
        if (kind == 0 || kind == each) {
          found.add(
              new PyTuple(
                  (long) own,
                  (long) each,
                  transport,
                  Strings.EMPTY,
                  Addresses.tuple(address, number)));
        }
      }
    }
    if (found.isEmpty()) {
      throw SocketErrors.unknownHost();
    }
    return new PyList(found.toArray(), found.size());
  }

  private static InetAddress[] addresses(Object host, int flags) {
    try {
      if (host == PyNone.NONE) {
        boolean any = (flags & FLAG_PASSIVE) != 0;
        return new InetAddress[] {
          InetAddress.getByName(any ? "0.0.0.0" : "127.0.0.1"),
          InetAddress.getByName(any ? "::" : "::1")
        };
      }
      String name = Addresses.hostText(host);
      boolean numeric = name.matches("[0-9.]+|.*:.*");
      if ((flags & FLAG_NUMERIC_HOST) != 0 && !numeric) {
        throw SocketErrors.unknownHost();
      }
      return InetAddress.getAllByName(name);
    } catch (UnknownHostException e) {
      throw SocketErrors.unknownHost();
    }
  }

  private static Object nameInfo(Object address, Object flags) {
    PyTuple tuple = (PyTuple) address;
    String host = Addresses.hostText(tuple.get(0));
    boolean numeric = (Index.asInt(flags) & 1) != 0;
    InetAddress found = Addresses.host(host, host.contains(":"));
    return new PyTuple(
        Strings.of(numeric ? Addresses.text(found) : found.getHostName()),
        Strings.of(Long.toString(Index.asSize(tuple.get(1)))));
  }

  private static Object packed(String text, boolean six, String error) {
    boolean numeric = six ? text.contains(":") : text.matches("\\d+(\\.\\d+){3}");
    try {
      if (numeric) {
        byte[] bytes = InetAddress.getByName(text).getAddress();
        if (bytes.length == (six ? 16 : 4)) {
          return new PyBytes(bytes);
        }
      }
    } catch (UnknownHostException e) {
      // Not an address: below.
    }
    throw PyErrors.of(org.hoistpy.objects.exception.ExceptionTypes.OS_ERROR, Strings.of(error));
  }

  private static Object unpacked(Object data, int size) {
    byte[] bytes = BytesOperands.bytesOrNull(data);
    if (bytes == null || bytes.length != size) {
      throw size == 4
          ? PyErrors.of(
              org.hoistpy.objects.exception.ExceptionTypes.OS_ERROR,
              Strings.of("packed IP wrong length"))
          : PyErrors.valueError("invalid length of packed IP address string");
    }
    try {
      return Strings.of(Addresses.text(InetAddress.getByAddress(bytes)));
    } catch (UnknownHostException e) {
      throw PyErrors.valueError("invalid length of packed IP address string");
    }
  }

  /** Network order is big-endian, that of the machines below little-endian. */
  private static Object swapped(String name, Object number, int size) {
    Object value = Index.asIndex(number);
    BigInteger wide =
        value instanceof BigInteger big ? big : BigInteger.valueOf(((Number) value).longValue());
    if (wide.signum() < 0) {
      throw PyErrors.overflowError(
          "%s: can't convert negative Python int to C %d-bit unsigned integer", name, 8 * size);
    }
    if (wide.bitLength() > 8 * size) {
      throw PyErrors.overflowError(
          "%s: Python int too large to convert to C %d-bit unsigned integer", name, 8 * size);
    }
    long bits = wide.longValue();
    return size == 2
        ? (long) (Short.reverseBytes((short) bits) & 0xffff)
        : Integer.reverseBytes((int) bits) & 0xffff_ffffL;
  }
}
