package org.hoistpy.main;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.nodes.PyNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import sun.misc.Signal;

/** Ctrl-C: raises KeyboardInterrupt in the main thread, at its next safepoint. */
final class InterruptSignal {
  private InterruptSignal() {}

  /** Takes over SIGINT for the process; the launcher asked for it. */
  static void install(Env env, Thread mainThread) {
    try {
      Signal.handle(
          new Signal("INT"),
          signal -> env.submitThreadLocal(new Thread[] {mainThread}, new Interrupt()));
    } catch (IllegalArgumentException e) {
      // The JVM keeps the signal for itself (-Xrs): it then ends the process.
    }
  }

  /** Has side effects: it may raise in the middle of the program. */
  private static final class Interrupt extends ThreadLocalAction {
    Interrupt() {
      super(true, false);
    }

    @Override
    protected void perform(Access access) {
      PyException interrupt = PyErrors.keyboardInterrupt();
      for (Node node = access.getLocation(); node != null; node = node.getParent()) {
        if (node instanceof PyNode place && place.span() != null) {
          interrupt.at(place.span());
          break;
        }
      }
      throw interrupt;
    }
  }
}
