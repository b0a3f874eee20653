package org.hoistpy.modules.threading;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.TimeUnit;
import org.hoistpy.modules.time.Seconds;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;

/** Interruptible waits with deadlines. Stateless. */
final class Waiting {
  /** CPython's {@code threading.TIMEOUT_MAX}. */
  static final double TIMEOUT_MAX = 9223372036.0;

  private Waiting() {}

  /** One attempt that waits at most so long; true when what was waited for happened. */
  interface Attempt {
    boolean await(long nanos) throws InterruptedException;
  }

  /**
   * Waits until the attempt succeeds or the time is over; negative nanos wait for ever. A safepoint
   * may interrupt an attempt; the rest of the time is then waited.
   */
  static boolean await(long nanos, Attempt attempt) {
    boolean[] result = new boolean[1];
    if (nanos < 0) {
      TruffleSafepoint.setBlockedThreadInterruptible(
          null,
          holder -> {
            while (!holder[0]) {
              holder[0] = attempt.await(TimeUnit.HOURS.toNanos(1));
            }
          },
          result);
      return true;
    }
    long deadline = System.nanoTime() + nanos;
    TruffleSafepoint.setBlockedThreadInterruptible(
        null,
        holder -> holder[0] = attempt.await(Math.max(0, deadline - System.nanoTime())),
        result);
    return result[0];
  }

  /** A timeout that may be None: then -1; negative ones are no wait at all. */
  static long optionalTimeout(Object timeout) {
    if (timeout == null || timeout == PyNone.NONE) {
      return -1;
    }
    double seconds = Seconds.of(timeout);
    checkSize(seconds);
    return Math.max(0, Seconds.toNanos(seconds));
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
    checkSize(seconds);
    return Seconds.toNanos(seconds);
  }

  private static void checkSize(double seconds) {
    if (seconds > TIMEOUT_MAX) {
      throw PyErrors.overflowError("timeout value is too large");
    }
  }
}
