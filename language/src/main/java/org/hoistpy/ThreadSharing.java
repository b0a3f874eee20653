package org.hoistpy;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.hoistpy.memory.sharing.Sharing;

/**
 * When a context gets its second thread, what both can reach becomes shared before the second one
 * runs its first action (memory model, section 5): what modules, classes and services lead to, and
 * what the new thread is given.
 *
 * <p>A thread that Python starts is announced by the thread that starts it, which shares the roots
 * itself. A thread of the embedder's enters unannounced, while another one may be running: that one
 * shares the roots and what its frames hold at its next safepoint, and the new thread waits for it.
 *
 * <p>Thread-safe.
 */
public final class ThreadSharing {
  private final HoistPyContext context;

  /** Whether the roots are shared; under the monitor. */
  private boolean rootsShared;

  /** The running thread's part, until the new thread has seen its end. */
  private volatile Future<Void> pending;

  ThreadSharing(HoistPyContext context) {
    this.context = context;
  }

  /** Called by the thread that starts another one; {@code given} is what that one will run. */
  @TruffleBoundary
  public void beforeStart(Object given) {
    Sharing.becomeMultiThreaded();
    shareRoots();
    Sharing.share(given);
  }

  private synchronized boolean shareRoots() {
    boolean first = !rootsShared;
    rootsShared = true;
    if (first) {
      Sharing.shareAll(context.roots());
    }
    return first;
  }

  private synchronized boolean areRootsShared() {
    return rootsShared;
  }

  /** Called on the second thread, inside the engine's lock: nothing is waited for here. */
  void secondThreadEntered() {
    if (areRootsShared()) {
      return;
    }
    Sharing.becomeMultiThreaded();
    Thread self = Thread.currentThread();
    pending = context.env().submitThreadLocal(null, new ShareFrames(self));
  }

  /** Called on a new thread before its first action. */
  void beforeFirstAction() {
    Future<Void> action = pending;
    if (action == null || areRootsShared()) {
      return;
    }
    TruffleSafepoint.setBlockedThreadInterruptible(null, ThreadSharing::await, action);
    if (!areRootsShared()) {
      // The other thread left the context first and may come back at any moment.
      Sharing.forgetLocality("a thread entered that could not be waited for");
      shareRoots();
    }
    pending = null;
  }

  private static void await(Future<Void> action) throws InterruptedException {
    try {
      action.get();
    } catch (ExecutionException e) {
      Sharing.forgetLocality("a running thread could not share its objects");
    } catch (CancellationException e) {
      // The context is being closed.
    }
  }

  /** Shares what the running thread can reach, at one of its safepoints. */
  private final class ShareFrames extends ThreadLocalAction {
    private final Thread newThread;

    ShareFrames(Thread newThread) {
      super(false, false);
      this.newThread = newThread;
    }

    @Override
    protected void perform(Access access) {
      if (access.getThread() == newThread) {
        return;
      }
      Truffle.getRuntime()
          .iterateFrames(
              instance -> {
                Frame frame = instance.getFrame(FrameInstance.FrameAccess.READ_ONLY);
                if (frame != null) {
                  Sharing.share(frame);
                }
                return null;
              });
      shareRoots();
    }
  }
}
