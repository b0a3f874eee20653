package org.hoistpy.modules.socket;

import com.oracle.truffle.api.strings.TruffleString;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Addresses between Python's tuples and Java's objects. Stateless. */
final class Addresses {
  private static final int MAX_PORT = 65535;

  private Addresses() {}

  /**
   * The Java form of an address.
   *
   * @param caller the method, for errors
   */
  static SocketAddress of(SocketHandle handle, Object address, String caller) {
    if (handle.family == SocketHandle.UNIX) {
      return UnixDomainSocketAddress.of(path(address));
    }
    if (!(address instanceof PyTuple tuple)) {
      throw PyErrors.typeError(
          "%s(): %s address must be tuple, not %s",
          caller, family(handle), TypeOf.get(address).name());
    }
    int parts = tuple.size();
    boolean six = handle.family == SocketHandle.INET6;
    if (parts < 2 || parts > (six ? 4 : 2)) {
      throw six
          ? PyErrors.typeError(
              "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])")
          : PyErrors.typeError("AF_INET address must be a pair (host, port)");
    }
    long port = Index.asSize(tuple.get(1));
    if (port < 0 || port > MAX_PORT) {
      throw PyErrors.overflowError("%s(): port must be 0-65535.", caller);
    }
    return new InetSocketAddress(host(hostText(tuple.get(0)), six), (int) port);
  }

  private static String family(SocketHandle handle) {
    return handle.family == SocketHandle.INET6 ? "AF_INET6" : "AF_INET";
  }

  private static String path(Object address) {
    TruffleString text = Text.payload(address);
    if (text != null) {
      return Strings.toJava(text);
    }
    byte[] bytes = BytesOperands.bytesOrNull(address);
    if (bytes == null) {
      throw PyErrors.typeError(
          "a bytes-like object is required, not '%s'", TypeOf.get(address).name());
    }
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  static String hostText(Object host) {
    TruffleString text = Text.payload(host);
    if (text != null) {
      return Strings.toJava(text);
    }
    byte[] bytes = host == PyNone.NONE ? null : BytesOperands.bytesOrNull(host);
    if (bytes == null) {
      throw PyErrors.typeError("str, bytes or bytearray expected, not %s", TypeOf.get(host).name());
    }
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Resolves a host; the empty name is any address. */
  static InetAddress host(String name, boolean six) {
    try {
      if (name.isEmpty()) {
        return InetAddress.getByName(six ? "::" : "0.0.0.0");
      }
      if (name.equals("<broadcast>")) {
        return InetAddress.getByName("255.255.255.255");
      }
      for (InetAddress found : InetAddress.getAllByName(name)) {
        if (found instanceof Inet6Address == six) {
          return found;
        }
      }
    } catch (UnknownHostException e) {
      throw SocketErrors.unknownHost();
    }
    throw PyErrors.of(
        SocketErrors.ADDRESS_ERROR, -9L, Strings.of("Address family for hostname not supported"));
  }

  /** The Python form of an address; of none, what CPython shows for an unbound socket. */
  static Object toPython(SocketHandle handle, SocketAddress address) {
    return switch (address) {
      case InetSocketAddress inet -> tuple(inet.getAddress(), inet.getPort());
      case UnixDomainSocketAddress unix -> Strings.of(unix.getPath().toString());
      case null, default ->
          switch (handle.family) {
            case SocketHandle.UNIX -> Strings.EMPTY;
            case SocketHandle.INET6 -> new PyTuple(Strings.of("::"), 0L, 0L, 0L);
            default -> new PyTuple(Strings.of("0.0.0.0"), 0L);
          };
    };
  }

  static PyTuple tuple(InetAddress address, int port) {
    if (address instanceof Inet4Address) {
      return new PyTuple(Strings.of(address.getHostAddress()), (long) port);
    }
    return new PyTuple(Strings.of(text(address)), (long) port, 0L, 0L);
  }

  /** An address as CPython writes it: that of version 6 with its zeros compressed. */
  static String text(InetAddress address) {
    if (address instanceof Inet4Address) {
      return address.getHostAddress();
    }
    byte[] bytes = address.getAddress();
    int[] groups = new int[bytes.length / 2];
    int start = -1;
    int length = 1;
    for (int i = 0, run = 0; i < groups.length; i++) {
      groups[i] = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
      run = groups[i] == 0 ? run + 1 : 0;
      if (run > length) {
        length = run;
        start = i - run + 1;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < groups.length; i++) {
      if (i == start) {
        text.append("::");
        i += length - 1;
      } else {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":");
        text.append(Integer.toHexString(groups[i]));
      }
    }
    return text.toString();
  }
}
