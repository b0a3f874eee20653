package org.hoistpy.modules.threading;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.TimeUnit;
import org.hoistpy.modules.time.Seconds;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;

/** Interruptible waits with deadlines. Stateless. */
public final class Waiting {
  /** CPython's {@code threading.TIMEOUT_MAX}. */
  static final double TIMEOUT_MAX = 9223372036.0;

  /** How long a wait without an end waits before it starts again. */
  private static final long SLICE = TimeUnit.HOURS.toNanos(1);

  private Waiting() {}

  /** One attempt that waits at most so long; true when what was waited for happened. */
  public interface Attempt {
    boolean await(long nanos) throws InterruptedException;
  }

  /**
   * Waits until the attempt succeeds or the time is over; negative nanos wait for ever. A safepoint
   * may interrupt an attempt; the rest of the time is then waited. When what ran at the safepoint
   * raises, {@code undo} takes back an attempt that had succeeded by then.
   */
  public static boolean await(long nanos, Attempt attempt, Runnable undo) {
    boolean[] result = new boolean[1];
    boolean forever = nanos < 0;
    long deadline = System.nanoTime() + nanos;
    boolean finished = false;
    try {
      TruffleSafepoint.setBlockedThreadInterruptible(
          null,
          holder -> {
            while (!holder[0]) {
              long left = forever ? SLICE : deadline - System.nanoTime();
              holder[0] = attempt.await(Math.max(0, left));
              if (!forever) {
                return;
              }
            }
          },
          result);
      finished = true;
    } finally {
      if (!finished && result[0]) {
        undo.run();
      }
    }
    return result[0];
  }

  /** A timeout that may be None: then -1. */
  public static long nonNegative(Object timeout) {
    if (timeout == PyNone.NONE) {
      return -1;
    }
    double seconds = Seconds.of(timeout);
    if (seconds < 0) {
      throw PyErrors.valueError("'timeout' must be a non-negative number");
    }
    return Seconds.toNanos(seconds);
  }

  /** The arguments of {@code Lock.acquire}: 0 for no wait, -1 for ever. */
  static long lockTimeout(boolean blocking, Object timeout) {
    double seconds = Seconds.of(timeout);
    if (!blocking) {
      if (seconds != -1) {
        throw PyErrors.valueError("can't specify a timeout for a non-blocking call");
      }
      return 0;
    }
    if (seconds == -1) {
      return -1;
    }
    if (seconds < 0) {
      throw PyErrors.valueError("timeout value must be positive");
    }
    return Seconds.toNanos(seconds);
  }
}
