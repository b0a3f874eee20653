package org.hoistpy.modules.threading;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code threading.Lock}: any thread may release it. */
final class PyLock extends PyAnyLock {
  static final PyType TYPE =
      BuiltinTypes.define("_thread.lock", PyLock.class, TypeTraits.BUILTIN_FINAL);

  /** State 1 is locked. */
  private static final class Sync extends AbstractQueuedSynchronizer {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean tryAcquire(int ignored) {
      return compareAndSetState(0, 1);
    }

    @Override
    protected boolean tryRelease(int ignored) {
      return compareAndSetState(1, 0);
    }

    boolean isLocked() {
      return getState() == 1;
    }
  }

  private final Sync sync = new Sync();

  PyLock() {
    super(TYPE);
  }

  @Override
  boolean acquire(long nanos) {
    if (sync.tryAcquire(1)) {
      return true;
    }
    return nanos != 0 && Waiting.await(nanos, left -> sync.tryAcquireNanos(1, left));
  }

  @Override
  void release() {
    if (!sync.release(1)) {
      throw PyErrors.runtimeError("release unlocked lock");
    }
  }

  @Override
  boolean isLocked() {
    return sync.isLocked();
  }

  /** A plain lock has no owner: held by anyone is all that can be asked. */
  @Override
  boolean isOwned() {
    return sync.isLocked();
  }
}
