package org.hoistpy.modules.socket;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Waits until channels are ready; Ctrl-C and other safepoints interrupt it. Stateless. */
final class SocketWaiting {
  static final int READ = 1;
  static final int WRITE = 2;

  private SocketWaiting() {}

  /**
   * Waits for one channel.
   *
   * @param interest READ or WRITE
   * @param nanos at most so long; negative is for ever
   * @return false when the time is over
   */
  static boolean await(SocketHandle handle, int interest, long nanos) {
    return !await(Map.of(handle, interest), nanos).isEmpty();
  }

  /** What of the interests is ready; empty when the time is over. */
  static Map<SocketHandle, Integer> await(Map<SocketHandle, Integer> interests, long nanos) {
    Map<SocketHandle, Integer> ready = new LinkedHashMap<>();
    try (Selector selector = Selector.open()) {
      for (Map.Entry<SocketHandle, Integer> each : interests.entrySet()) {
        SelectableChannel channel = each.getKey().channel();
        if (channel == null || !channel.isOpen()) {
          // As the system has it: nothing will ever come, so one may go on.
          ready.put(each.getKey(), each.getValue());
        } else {
          channel.register(selector, operations(channel, each.getValue()), each);
        }
      }
      select(selector, ready.isEmpty() ? nanos : 0);
      for (SelectionKey key : selector.selectedKeys()) {
        add(ready, key);
      }
    } catch (IOException e) {
      throw SocketErrors.of(e);
    }
    return ready;
  }

  @SuppressWarnings("unchecked")
  private static void add(Map<SocketHandle, Integer> ready, SelectionKey key) {
    Map.Entry<SocketHandle, Integer> each = (Map.Entry<SocketHandle, Integer>) key.attachment();
    int operations = key.isValid() ? key.readyOps() : ~0;
    int found = 0;
    if ((operations & (SelectionKey.OP_READ | SelectionKey.OP_ACCEPT)) != 0) {
      found |= READ;
    }
    if ((operations & (SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT)) != 0) {
      found |= WRITE;
    }
    if ((found & each.getValue()) != 0) {
      ready.put(each.getKey(), found & each.getValue());
    }
  }

  private static int operations(SelectableChannel channel, int interest) {
    int operations = 0;
    if ((interest & READ) != 0) {
      operations |=
          channel instanceof ServerSocketChannel ? SelectionKey.OP_ACCEPT : SelectionKey.OP_READ;
    }
    if ((interest & WRITE) != 0) {
      operations |=
          channel instanceof SocketChannel stream && stream.isConnectionPending()
              ? SelectionKey.OP_CONNECT
              : SelectionKey.OP_WRITE;
    }
    return operations & channel.validOps();
  }

  private static void select(Selector selector, long nanos) throws IOException {
    if (nanos == 0) {
      selector.selectNow();
      return;
    }
    IOException[] failure = new IOException[1];
    long deadline = nanos < 0 ? Long.MAX_VALUE : System.nanoTime() + nanos;
    TruffleSafepoint.setBlockedThreadInterruptible(
        null,
        waiting -> {
          try {
            selectOnce(waiting, deadline);
          } catch (IOException e) {
            failure[0] = e;
          }
        },
        selector);
    if (failure[0] != null) {
      throw failure[0];
    }
  }

  private static void selectOnce(Selector selector, long deadline)
      throws IOException, InterruptedException {
    while (true) {
      long left = deadline == Long.MAX_VALUE ? 0 : deadline - System.nanoTime();
      if (deadline != Long.MAX_VALUE && left <= 0) {
        selector.selectNow();
        return;
      }
      // Milliseconds are rounded up: a timer must not be found early.
      long millis = deadline == Long.MAX_VALUE ? 0 : TimeUnit.NANOSECONDS.toMillis(left + 999_999);
      int count = selector.select(millis);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (count > 0) {
        return;
      }
    }
  }
}
