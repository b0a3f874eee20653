package org.hoistpy.modules.socket;

import java.nio.channels.SelectableChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoistpy.HoistPyContext;
import org.hoistpy.modules.io.Descriptors;

/**
 * The descriptors of one context's sockets. Java does not tell the system's numbers, so these are
 * numbers of their own, above those of files. Thread-safe.
 */
final class SocketTable {
  private static final int FIRST = 512;

  private final Map<Integer, SocketHandle> handles = new ConcurrentHashMap<>();

  /** Ends of pipes that were waited for. */
  private final Map<SelectableChannel, SocketHandle> pipes = new ConcurrentHashMap<>();

  private final AtomicInteger next = new AtomicInteger(FIRST);

  static SocketTable current() {
    return HoistPyContext.get().service(SocketTable.class, context -> new SocketTable());
  }

  /** The lowest number that is free. */
  int add(SocketHandle handle) {
    for (int number = FIRST; number < next.get(); number++) {
      if (handles.putIfAbsent(number, handle) == null) {
        return number;
      }
    }
    int number = next.getAndIncrement();
    handles.put(number, handle);
    return number;
  }

  /** Null when neither a socket nor a pipe has the number. */
  SocketHandle get(int number) {
    SocketHandle handle = handles.get(number);
    return handle != null ? handle : pipe(Descriptors.current().channel(number));
  }

  private SocketHandle pipe(SelectableChannel channel) {
    if (channel == null) {
      return null;
    }
    pipes.keySet().removeIf(known -> !known.isOpen());
    return pipes.computeIfAbsent(channel, SocketHandle::ofPipe);
  }

  SocketHandle remove(int number) {
    return handles.remove(number);
  }

  /** Whether another number stands for the same channel. */
  boolean isUsed(SocketHandle handle) {
    return handles.containsValue(handle);
  }
}
