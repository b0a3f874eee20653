package org.hoistpy.modules.process;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hoistpy.HoistPyContext;
import org.hoistpy.nodes.function.Frames;

/**
 * The Python stacks of all threads as text, in the form of CPython's {@code faulthandler}. A thread
 * describes its own stack at its next safepoint; one that is in foreign code for long is left out.
 * Stateless.
 */
final class StackDump {
  private static final long PATIENCE_MILLIS = 1000;

  /** CPython shows no more entries of one thread. */
  private static final int MAX_DEPTH = 100;

  private StackDump() {}

  private static final class Look extends ThreadLocalAction {
    private final ConcurrentSkipListMap<Long, List<Frames.Place>> stacks =
        new ConcurrentSkipListMap<>();

    Look() {
      super(false, false);
    }

    @Override
    protected void perform(Access access) {
      stacks.put(access.getThread().threadId(), Frames.places());
    }
  }

  /** The stack of the calling thread. */
  static String ofCaller() {
    StringBuilder text = new StringBuilder("Stack (most recent call first):\n");
    append(text, Frames.places());
    return text.toString();
  }

  /** The stacks of all threads, those started last first; may be called by any Java thread. */
  static String ofAll(HoistPyContext context) {
    Look look = new Look();
    Thread caller = Thread.currentThread();
    boolean inside = context.env().getContext().isEntered();
    Future<Void> looked = context.env().submitThreadLocal(null, look);
    if (inside) {
      TruffleSafepoint.setBlockedThreadInterruptible(null, StackDump::await, looked);
    } else {
      awaitOutside(looked);
    }
    StringBuilder text = new StringBuilder();
    look.stacks
        .descendingMap()
        .forEach(
            (thread, places) -> {
              boolean current = inside && thread == caller.threadId();
              if (current && places.isEmpty()) {
                // Not a thread of the program: it only watches the others.
                return;
              }
              text.append(text.isEmpty() ? "" : "\n")
                  .append(current ? "Current thread" : "Thread")
                  .append(String.format(" 0x%016x (most recent call first):\n", thread));
              append(text, places);
            });
    return text.toString();
  }

  private static void await(Future<Void> looked) throws InterruptedException {
    try {
      looked.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      looked.cancel(false);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void awaitOutside(Future<Void> looked) {
    try {
      await(looked);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void append(StringBuilder text, List<Frames.Place> places) {
    if (places.isEmpty()) {
      text.append("  <no Python frame>\n");
    }
    for (int i = 0; i < places.size(); i++) {
      if (i == MAX_DEPTH) {
        text.append("  ...\n");
        return;
      }
      Frames.Place place = places.get(i);
      text.append("  File \"").append(place.file()).append("\", line ").append(place.line());
      text.append(" in ").append(place.function()).append('\n');
    }
  }
}
