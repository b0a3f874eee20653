package org.hoistpy.modules.threading;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineUnaryNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;

/** The inlined {@code release} of locks: no call while nobody waits. */
abstract class LockReleaseNode extends InlineUnaryNode {
  @Specialization
  protected static Object doLock(PyLock lock) {
    return finish(lock, lock.tryRelease(), lock.hasWaiters());
  }

  @Specialization
  protected static Object doReentrant(PyRLock lock) {
    return finish(lock, lock.tryRelease(), lock.hasWaiters());
  }

  /** Reports a failure, or wakes the waiter that was there when the lock had been given up. */
  static Object finish(PyAnyLock lock, boolean released, boolean hasWaiters) {
    if (!released || hasWaiters) {
      finishSlowly(lock, released);
    }
    return PyNone.NONE;
  }

  /** Wakes a thread or makes an exception. */
  @TruffleBoundary
  private static void finishSlowly(PyAnyLock lock, boolean released) {
    if (!released) {
      throw PyErrors.runtimeError(lock.releaseProblem());
    }
    lock.wake();
  }

  @Fallback
  protected static Object doOther(Object self) {
    return MethodBodies.call(PyLock.TYPE, "release", self);
  }
}
