package org.hoistpy.modules.threading;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code threading.Event}: {@code set()} happens before a wait that it ends. */
final class PyEvent extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("threading.Event", PyEvent.class, TypeTraits.BUILTIN_WITH_DICT);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** Access mode: volatile, so that a polling reader needs no lock. */
  private volatile boolean flag;

  /** How often the event was set: a waiter is woken even if it is cleared at once. */
  private long settings;

  PyEvent(PyType type) {
    super(type.instanceShape());
  }

  boolean isSet() {
    return flag;
  }

  void set() {
    lock.lock();
    try {
      flag = true;
      settings++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    flag = false;
  }

  /** The flag after waiting at most so long. */
  boolean await(long nanos) {
    if (flag) {
      return true;
    }
    long seen;
    lock.lock();
    try {
      seen = settings;
    } finally {
      lock.unlock();
    }
    return flag || Waiting.await(nanos, left -> attempt(left, seen));
  }

  private boolean attempt(long nanos, long seen) throws InterruptedException {
    long deadline = System.nanoTime() + nanos;
    lock.lockInterruptibly();
    try {
      while (!flag && settings == seen) {
        long left = deadline - System.nanoTime();
        if (left <= 0 || !changed.await(left, TimeUnit.NANOSECONDS)) {
          return flag || settings != seen;
        }
      }
      return true;
    } finally {
      lock.unlock();
    }
  }
}
