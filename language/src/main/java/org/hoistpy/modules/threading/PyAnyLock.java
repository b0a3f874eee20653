package org.hoistpy.modules.threading;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/**
 * What {@code Lock} and {@code RLock} have in common. A release happens before the next successful
 * acquire; a failed one and {@code locked()} order nothing (memory model, section 3).
 */
abstract class PyAnyLock extends PyObject {
  PyAnyLock(PyType type) {
    super(type.instanceShape());
  }

  /** Takes the lock if nobody has to be waited for. Compiled code inlines this. */
  abstract boolean tryAcquire();

  /** Waits for the lock; negative nanos wait for ever. False when the time was over first. */
  abstract boolean await(long nanos);

  /**
   * Gives the lock up without waking anyone. Compiled code inlines this. False when it cannot be.
   */
  abstract boolean tryRelease();

  /** Whether a thread waits that {@link #wake} must wake after {@link #tryRelease}. */
  abstract boolean hasWaiters();

  abstract void wake();

  abstract boolean isLocked();

  /** Makes the lock a new, free one: the process is a copy that only the caller lives in. */
  abstract void reset();

  /** The text of the error of a release that is not allowed. */
  abstract String releaseProblem();

  /** Takes the lock; negative nanos wait for ever, 0 does not wait. False when it was not got. */
  final boolean acquire(long nanos) {
    return tryAcquire() || nanos != 0 && await(nanos);
  }

  /** False when the lock is not held, or not by the caller where that matters. */
  final boolean release() {
    if (!tryRelease()) {
      return false;
    }
    if (hasWaiters()) {
      wake();
    }
    return true;
  }
}
