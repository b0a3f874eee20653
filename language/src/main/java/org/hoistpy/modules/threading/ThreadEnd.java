package org.hoistpy.modules.threading;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * Ends a daemon thread when its context is closed. No Python code can catch it or runs because of
 * it: to the program the thread just stops, as CPython's daemon threads do.
 */
final class ThreadEnd extends ControlFlowException {
  private static final long serialVersionUID = 1L;
  private static final ThreadEnd INSTANCE = new ThreadEnd();

  private ThreadEnd() {}

  /** Raises it in a thread, at its next safepoint. */
  static final class Action extends ThreadLocalAction {
    Action() {
      super(true, false);
    }

    @Override
    protected void perform(Access access) {
      throw INSTANCE;
    }
  }
}
