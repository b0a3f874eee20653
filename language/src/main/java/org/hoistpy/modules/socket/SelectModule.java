package org.hoistpy.modules.socket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.time.Seconds;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;

/** Module {@code select}: {@code select} and {@code poll} on sockets. Stateless. */
public final class SelectModule {
  private SelectModule() {}

  public static void define(ModuleBuilder select) {
    select.constant("error", ExceptionTypes.OS_ERROR);
    select.constant("PIPE_BUF", 4096L);
    select.constant("POLLIN", (long) PyPoll.IN);
    select.constant("POLLPRI", 2L);
    select.constant("POLLOUT", (long) PyPoll.OUT);
    select.constant("POLLERR", 8L);
    select.constant("POLLHUP", 16L);
    select.constant("POLLNVAL", (long) PyPoll.INVALID);
    select.function("select", "rlist, wlist, xlist, timeout=None, /", SelectModule::select);
    PyPoll.install();
    select.function("poll", "", PyPoll::new);
  }

  /** A descriptor or what has a {@code fileno} method. */
  static int descriptor(Object object) {
    Object number = object;
    if (TypeOf.get(object).lookup("__index__") == null) {
      Object method = Attributes.getOrNull(object, "fileno");
      if (method == null) {
        throw PyErrors.typeError("argument must be an int, or have a fileno() method.");
      }
      number = Calls.call(method);
      if (!(number instanceof Long)) {
        throw PyErrors.typeError("fileno() returned a non-integer");
      }
    }
    int value = Index.asInt(number);
    if (value < 0) {
      throw PyErrors.valueError(
          "file descriptor cannot be a negative integer (%s)", Integer.toString(value));
    }
    return value;
  }

  /** The socket of a descriptor; only sockets can be waited for. */
  static SocketHandle handle(int descriptor) {
    SocketHandle handle = SocketTable.current().get(descriptor);
    if (handle == null) {
      throw SocketErrors.of(Errno.EBADF);
    }
    return handle;
  }

  private static Object select(Object reading, Object writing, Object failing, Object timeout) {
    long nanos = -1;
    if (timeout != PyNone.NONE) {
      double seconds = Seconds.of(timeout);
      if (seconds < 0) {
        throw PyErrors.valueError("timeout must be non-negative");
      }
      nanos = Seconds.toNanos(seconds);
    }
    Object[][] asked = {list(reading), list(writing), list(failing)};
    SocketHandle[][] handles = new SocketHandle[asked.length][];
    Map<SocketHandle, Integer> interests = new LinkedHashMap<>();
    for (int kind = 0; kind < asked.length; kind++) {
      handles[kind] = new SocketHandle[asked[kind].length];
      for (int i = 0; i < asked[kind].length; i++) {
        handles[kind][i] = handle(descriptor(asked[kind][i]));
        if (kind < 2) {
          interests.merge(handles[kind][i], kind + 1, (a, b) -> a | b);
        }
      }
    }
    Map<SocketHandle, Integer> ready = SocketWaiting.await(interests, nanos);
    return new PyTuple(
        ready(asked[0], handles[0], ready, SocketWaiting.READ),
        ready(asked[1], handles[1], ready, SocketWaiting.WRITE),
        new PyList());
  }

  private static Object[] list(Object sequence) {
    if (TypeOf.get(sequence).lookup("__iter__") == null) {
      throw PyErrors.typeError("arguments 1-3 must be sequences");
    }
    return Iteration.toArray(sequence);
  }

  private static PyList ready(
      Object[] asked, SocketHandle[] handles, Map<SocketHandle, Integer> ready, int kind) {
    List<Object> found = new ArrayList<>();
    for (int i = 0; i < asked.length; i++) {
      if ((ready.getOrDefault(handles[i], 0) & kind) != 0) {
        found.add(asked[i]);
      }
    }
    return new PyList(found.toArray(), found.size());
  }
}
