package org.hoistpy.modules.threading;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** {@code threading.RLock}: belongs to a thread, which may take it again. */
final class PyRLock extends PyAnyLock {
  static final PyType TYPE = BuiltinTypes.define("_thread.RLock", PyRLock.class);

  /** The owner's name for {@code repr}: read racily. */
  private volatile long owner;

  private final ReentrantLock lock = new ReentrantLock();

  PyRLock(PyType type) {
    super(type);
  }

  @Override
  boolean acquire(long nanos) {
    if (!lock.tryLock()
        && (nanos == 0
            || !Waiting.await(nanos, left -> lock.tryLock(left, TimeUnit.NANOSECONDS)))) {
      return false;
    }
    owner = Thread.currentThread().threadId();
    return true;
  }

  @Override
  void release() {
    if (!lock.isHeldByCurrentThread()) {
      throw PyErrors.runtimeError("cannot release un-acquired lock");
    }
    if (lock.getHoldCount() == 1) {
      owner = 0;
    }
    lock.unlock();
  }

  @Override
  boolean isLocked() {
    return lock.isLocked();
  }

  @Override
  boolean isOwned() {
    return lock.isHeldByCurrentThread();
  }

  @Override
  int releaseAll() {
    int count = lock.getHoldCount();
    for (int i = 0; i < count; i++) {
      release();
    }
    return count;
  }

  @Override
  void restore(int count) {
    for (int i = 0; i < count; i++) {
      acquire(-1);
    }
  }

  long owner() {
    return owner;
  }

  int count() {
    return lock.getHoldCount();
  }
}
