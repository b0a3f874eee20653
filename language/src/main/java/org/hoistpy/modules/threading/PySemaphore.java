package org.hoistpy.modules.threading;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code threading.Semaphore} and {@code BoundedSemaphore}. */
final class PySemaphore extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("threading.Semaphore", PySemaphore.class, TypeTraits.BUILTIN_WITH_DICT);
  static final PyType BOUNDED =
      BuiltinTypes.define(
          "threading.BoundedSemaphore", PySemaphore.class, TypeTraits.BUILTIN_WITH_DICT, TYPE);

  private Semaphore permits = new Semaphore(1);
  private int initial = 1;

  PySemaphore(PyType type) {
    super(type.instanceShape());
  }

  void reset(int value) {
    permits = new Semaphore(value);
    initial = value;
  }

  boolean acquire(long nanos) {
    if (permits.tryAcquire()) {
      return true;
    }
    Semaphore current = permits;
    return nanos != 0
        && Waiting.await(nanos, left -> current.tryAcquire(left, TimeUnit.NANOSECONDS));
  }

  void release(int count) {
    if (count < 1) {
      throw PyErrors.valueError("n must be one or more");
    }
    if (!getPyClass().isSubtypeOf(BOUNDED)) {
      permits.release(count);
      return;
    }
    synchronized (this) {
      if (permits.availablePermits() + count > initial) {
        throw PyErrors.valueError("Semaphore released too many times");
      }
      permits.release(count);
    }
  }

  int value() {
    return permits.availablePermits();
  }
}
