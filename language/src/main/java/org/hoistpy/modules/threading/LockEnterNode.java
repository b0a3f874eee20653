package org.hoistpy.modules.threading;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineUnaryNode;

/** The inlined {@code __enter__} of locks: no call while nobody else has the lock. */
abstract class LockEnterNode extends InlineUnaryNode {
  @Specialization
  protected static Object doLock(PyLock lock) {
    return lock.tryAcquire() || await(lock);
  }

  @Specialization
  protected static Object doReentrant(PyRLock lock) {
    return lock.tryAcquire() || await(lock);
  }

  /** Waits at a safepoint. */
  @TruffleBoundary
  private static boolean await(PyAnyLock lock) {
    return lock.await(-1);
  }

  @Fallback
  protected static Object doOther(Object self) {
    return MethodBodies.call(PyLock.TYPE, "__enter__", self);
  }
}
