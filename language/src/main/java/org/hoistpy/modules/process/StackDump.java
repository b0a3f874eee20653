package org.hoistpy.modules.process;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hoistpy.HoistPyContext;
import org.hoistpy.modules.threading.ThreadRegistry;
import org.hoistpy.nodes.function.Frames;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.storage.InstanceAttributes;
import org.hoistpy.objects.text.Strings;

/**
 * The Python stacks of all threads as text, in the form of CPython's {@code faulthandler}. A thread
 * describes its own stack at its next safepoint; one that is in foreign code for long is only
 * named. Stateless.
 */
final class StackDump {
  private static final long PATIENCE_MILLIS = 1000;

  /** CPython shows no more entries of one thread. */
  private static final int MAX_DEPTH = 100;

  /** Of a thread that reached no safepoint in time. */
  private static final List<Frames.Place> NO_ANSWER = new ArrayList<>();

  private StackDump() {}

  private static final class Look extends ThreadLocalAction {
    private final ConcurrentSkipListMap<Long, List<Frames.Place>> stacks =
        new ConcurrentSkipListMap<>();

    Look() {
      super(false, false);
    }

    @Override
    protected void perform(Access access) {
      stacks.put(access.getThread().threadId(), Frames.places(access.getLocation()));
    }
  }

  /** The stack of the calling thread. */
  static String ofCaller() {
    StringBuilder text = new StringBuilder("Stack (most recent call first):\n");
    append(text, Frames.places(null));
    return text.toString();
  }

  /** The stacks of all threads, those started last first; may be called by any Java thread. */
  static String ofAll(HoistPyContext context) {
    return ofAll(context, false);
  }

  /** As {@link #ofAll}, with the names of the threads. */
  static String ofNamed(HoistPyContext context) {
    return ofAll(context, true);
  }

  private static String ofAll(HoistPyContext context, boolean named) {
    Look look = new Look();
    Thread caller = Thread.currentThread();
    boolean inside = context.env().getContext().isEntered();
    Future<Void> looked = context.env().submitThreadLocal(null, look);
    if (inside) {
      TruffleSafepoint.setBlockedThreadInterruptible(null, StackDump::await, looked);
    } else {
      awaitOutside(looked);
    }
    ConcurrentSkipListMap<Long, List<Frames.Place>> stacks = look.stacks;
    for (Thread thread : context.service(ThreadRegistry.class, ignored -> null).known()) {
      stacks.putIfAbsent(thread.threadId(), NO_ANSWER);
    }
    StringBuilder text = new StringBuilder();
    stacks
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
                  .append(String.format(" 0x%016x", thread))
                  .append(named ? name(context, thread) : "")
                  .append(" (most recent call first):\n");
              append(text, places);
            });
    return text.toString();
  }

  /** What the program calls the thread, found without running code of the program. */
  private static String name(HoistPyContext context, long thread) {
    return context.modules().getString("threading") instanceof PyModule threading
            && threading.namespace().getString("_active") instanceof PyDict active
            && active.get(thread) instanceof PyObject object
            && InstanceAttributes.get(object, "_name") instanceof TruffleString name
        ? " [" + Strings.toJava(name) + "]"
        : "";
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
    if (places == NO_ANSWER) {
      text.append("  <in a call that does not answer>\n");
    } else if (places.isEmpty()) {
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
