package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.hoistpy.HoistPyContext;
import org.hoistpy.modules.io.ChildStream;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;

/** The children of one context that were not waited for yet. Thread-safe. */
final class ChildTable {
  /** Above every number that Linux gives to a process. */
  private static final long FIRST_OWN = 1L << 22 | 1;

  private static final int FAILED = 255;
  private static final int SIGNALLED = 128;

  /** The signals that end a process unless it handles them. */
  private static final long DEADLY = 0xEF01FFFEL;

  /**
   * When nothing came for so long after a child's end, in milliseconds, all of its own output is
   * there: what still has the stream open is a child of the child's.
   */
  private static final long SILENCE = 250;

  private static final long TURN = 10;

  /**
   * @param process null when the program could not be started
   * @param outputs the work that has to be done before the child counts as ended
   */
  private record Child(Process process, List<Output> outputs) {
    boolean hasEnded() {
      return process == null || !process.isAlive();
    }
  }

  /** A thread that takes output, and the file it goes to. */
  record Output(Thread thread, ChildStream file) {}

  private final Map<Long, Child> children = new ConcurrentHashMap<>();
  private long nextOwn = FIRST_OWN;

  static ChildTable current() {
    return HoistPyContext.get().service(ChildTable.class, context -> new ChildTable());
  }

  /** Enters a child under the number that the system gave it, or another if that is unknown. */
  synchronized long add(long pid, Process process, List<Output> outputs) {
    long number = pid > 0 && !children.containsKey(pid) ? pid : nextOwn++;
    children.put(number, new Child(process, outputs));
    return number;
  }

  /** A child whose program could not be started: what remains of a fork without an exec. */
  long addFailed() {
    return add(0, null, List.of());
  }

  boolean contains(long pid) {
    return children.containsKey(pid);
  }

  /** Null when it has ended or is no child. */
  Process running(long pid) {
    Child child = children.get(pid);
    return child == null || child.hasEnded() ? null : child.process;
  }

  /**
   * Waits for a child; -1 is any.
   *
   * @return the number of the child and its status as {@code wait} has it; {0, 0} when none has
   *     ended and {@code hang} is false
   */
  long[] await(long pid, boolean hang) {
    while (true) {
      List<Map.Entry<Long, Child>> candidates = new ArrayList<>();
      for (Map.Entry<Long, Child> entry : children.entrySet()) {
        if (pid == -1 || entry.getKey() == pid) {
          candidates.add(Map.entry(entry.getKey(), entry.getValue()));
        }
      }
      if (candidates.isEmpty()) {
        throw PyErrors.osError(Errno.ECHILD, null);
      }
      for (Map.Entry<Long, Child> entry : candidates) {
        Child child = entry.getValue();
        if (child.hasEnded()) {
          awaitOutputs(child);
          if (children.remove(entry.getKey(), child)) {
            return new long[] {entry.getKey(), status(child)};
          }
        }
      }
      if (!hang) {
        return new long[2];
      }
      awaitEnd(candidates);
    }
  }

  private static void awaitEnd(List<Map.Entry<Long, Child>> candidates) {
    // With several, the first is waited for in short turns, between which the others are seen.
    boolean single = candidates.size() == 1;
    Process first = candidates.get(0).getValue().process;
    TruffleSafepoint.setBlockedThreadInterruptible(
        null,
        process -> {
          if (single) {
            process.waitFor();
          } else {
            process.waitFor(TURN, TimeUnit.MILLISECONDS);
          }
        },
        first);
  }

  private static void awaitOutputs(Child child) {
    for (Output output : child.outputs) {
      TruffleSafepoint.setBlockedThreadInterruptible(
          null,
          waited -> {
            long seen;
            do {
              seen = waited.file.received();
              waited.thread.join(SILENCE);
            } while (waited.thread.isAlive() && waited.file.received() != seen);
          },
          output);
    }
  }

  /** Java gives 128 and the signal for a child that a signal ended. */
  private static long status(Child child) {
    int code = child.process == null ? FAILED : child.process.exitValue();
    int signal = code - SIGNALLED;
    boolean deadly = signal > 0 && signal < 32 && (DEADLY >> signal & 1) != 0;
    return deadly ? signal : (long) (code & 0xff) << 8;
  }
}
