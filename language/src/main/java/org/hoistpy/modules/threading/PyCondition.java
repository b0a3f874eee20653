package org.hoistpy.modules.threading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code threading.Condition}: waiters queue up and are woken in order, under the lock. */
final class PyCondition extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("threading.Condition", PyCondition.class, TypeTraits.BUILTIN_WITH_DICT);

  /** Guarded by its own monitor; user code never runs under it. */
  private final Deque<Semaphore> waiters = new ArrayDeque<>();

  private PyAnyLock lock = new PyRLock(PyRLock.TYPE);

  PyCondition(PyType type) {
    super(type.instanceShape());
  }

  PyAnyLock lock() {
    return lock;
  }

  void setLock(PyAnyLock newLock) {
    lock = newLock;
  }

  /** False when the time was over first. */
  boolean await(long nanos) {
    if (!lock.isOwned()) {
      throw PyErrors.runtimeError("cannot wait on un-acquired lock");
    }
    Semaphore waiter = new Semaphore(0);
    synchronized (waiters) {
      waiters.add(waiter);
    }
    int state = lock.releaseAll();
    boolean woken = false;
    try {
      woken = Waiting.await(nanos, left -> waiter.tryAcquire(left, TimeUnit.NANOSECONDS));
      return woken;
    } finally {
      lock.restore(state);
      if (!woken) {
        synchronized (waiters) {
          waiters.remove(waiter);
        }
      }
    }
  }

  void wake(long count) {
    if (!lock.isOwned()) {
      throw PyErrors.runtimeError("cannot notify on un-acquired lock");
    }
    synchronized (waiters) {
      for (long i = 0; i < count && !waiters.isEmpty(); i++) {
        waiters.poll().release();
      }
    }
  }

  int waiting() {
    synchronized (waiters) {
      return waiters.size();
    }
  }
}
