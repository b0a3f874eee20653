package org.hoistpy.modules.threading;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineTernaryNode;

/** The inlined {@code acquire} of locks. */
abstract class LockAcquireNode extends InlineTernaryNode {
  /** What {@code timeout} is by default: for ever. */
  protected static final long FOREVER = -1;

  @Specialization(guards = "timeout == FOREVER")
  protected static Object doLock(PyLock lock, boolean blocking, long timeout) {
    return lock.tryAcquire() || blocking && await(lock);
  }

  @Specialization(guards = "timeout == FOREVER")
  protected static Object doReentrant(PyRLock lock, boolean blocking, long timeout) {
    return lock.tryAcquire() || blocking && await(lock);
  }

  /** Waits at a safepoint. */
  @TruffleBoundary
  private static boolean await(PyAnyLock lock) {
    return lock.await(-1);
  }

  @Fallback
  protected static Object doOther(Object self, Object blocking, Object timeout) {
    return self instanceof PyAnyLock lock
        ? acquire(lock, blocking, timeout)
        : MethodBodies.call(PyLock.TYPE, "acquire", self, blocking, timeout);
  }

  /** Waits at a safepoint. */
  @TruffleBoundary
  private static Object acquire(PyAnyLock lock, Object blocking, Object timeout) {
    return LockMethods.acquire(lock, blocking, timeout);
  }
}
