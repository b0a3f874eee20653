package org.hoistpy.modules.threading;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/** What {@code Lock} and {@code RLock} have in common. Release happens before the next acquire. */
abstract class PyAnyLock extends PyObject {
  PyAnyLock(PyType type) {
    super(type.instanceShape());
  }

  /** Takes the lock; negative nanos wait for ever, 0 does not wait. False when it was not got. */
  abstract boolean acquire(long nanos);

  abstract void release();

  abstract boolean isLocked();

  /** Whether the calling thread may wait on a condition over this lock. */
  abstract boolean isOwned();

  /** Gives the lock up wholly; the result is what {@link #restore} needs. */
  int releaseAll() {
    release();
    return 1;
  }

  void restore(int state) {
    acquire(-1);
  }
}
