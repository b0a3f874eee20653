package org.hoistpy.memory.sharing;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;

/**
 * Whether this JVM's Python code has ever run on more than one thread. While it has not, nothing is
 * synchronised; the check is an assumption and so costs nothing in compiled code.
 *
 * <p>Thread-safe. The transition happens before the second thread runs its first action.
 */
public final class Sharing {
  private static final Assumption SINGLE_THREADED =
      Truffle.getRuntime().createAssumption("single-threaded");

  private Sharing() {}

  public static boolean isSingleThreaded() {
    return SINGLE_THREADED.isValid();
  }

  /** Called when a second thread is about to enter. */
  public static void becomeMultiThreaded() {
    SINGLE_THREADED.invalidate("second thread");
  }
}
