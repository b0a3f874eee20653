package org.hoistpy.modules.socket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.modules.time.Seconds;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Index;

/** {@code select.poll()}. Thread-safe: the registrations are changed under the monitor. */
final class PyPoll extends PyObject {
  static final int IN = 1;
  static final int OUT = 4;
  static final int INVALID = 32;

  private static final double MILLISECOND = 1e6;
  private static final PyType TYPE =
      BuiltinTypes.define("select.poll", PyPoll.class, TypeTraits.BUILTIN_FINAL);
  private static boolean installed;

  private final Map<Integer, Integer> events = new LinkedHashMap<>();

  PyPoll() {
    super(TYPE.instanceShape());
  }

  static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    TypeBuilder<PyPoll> type = new TypeBuilder<>(TYPE, PyPoll.class);
    type.method("register", "fd, eventmask=7, /", PyPoll::add);
    type.method("modify", "fd, eventmask, /", PyPoll::change);
    type.method("unregister", "fd, /", PyPoll::remove);
    type.method("poll", "timeout=None, /", PyPoll::poll);
  }

  private synchronized Object add(Object object, Object mask) {
    events.put(SelectModule.descriptor(object), Index.asInt(mask));
    return PyNone.NONE;
  }

  private synchronized Object change(Object object, Object mask) {
    if (events.replace(SelectModule.descriptor(object), Index.asInt(mask)) == null) {
      throw PyErrors.osError(Errno.ENOENT, null);
    }
    return PyNone.NONE;
  }

  private synchronized Object remove(Object object) {
    int descriptor = SelectModule.descriptor(object);
    if (events.remove(descriptor) == null) {
      throw PyErrors.keyError((long) descriptor);
    }
    return PyNone.NONE;
  }

  private Object poll(Object timeout) {
    double millis = timeout == PyNone.NONE ? -1 : Seconds.unlimited(timeout);
    Map<Integer, Integer> asked;
    synchronized (this) {
      asked = new LinkedHashMap<>(events);
    }
    List<Object> found = new ArrayList<>();
    Map<SocketHandle, Integer> interests = new LinkedHashMap<>();
    for (Map.Entry<Integer, Integer> each : asked.entrySet()) {
      SocketHandle handle = SocketTable.current().get(each.getKey());
      if (handle == null) {
        found.add(new PyTuple((long) each.getKey(), (long) INVALID));
      } else {
        interests.merge(handle, interest(each.getValue()), (a, b) -> a | b);
      }
    }
    long nanos = millis < 0 ? -1 : (long) (millis * MILLISECOND);
    Map<SocketHandle, Integer> ready = SocketWaiting.await(interests, found.isEmpty() ? nanos : 0);
    for (Map.Entry<Integer, Integer> each : asked.entrySet()) {
      SocketHandle handle = SocketTable.current().get(each.getKey());
      int kinds = handle == null ? 0 : ready.getOrDefault(handle, 0);
      int seen =
          ((kinds & SocketWaiting.READ) != 0 ? IN : 0)
              | ((kinds & SocketWaiting.WRITE) != 0 ? OUT : 0);
      if ((seen & each.getValue()) != 0) {
        found.add(new PyTuple((long) each.getKey(), (long) (seen & each.getValue())));
      }
    }
    return new PyList(found.toArray(), found.size());
  }

  private static int interest(int mask) {
    return ((mask & IN) != 0 ? SocketWaiting.READ : 0)
        | ((mask & OUT) != 0 ? SocketWaiting.WRITE : 0);
  }
}
