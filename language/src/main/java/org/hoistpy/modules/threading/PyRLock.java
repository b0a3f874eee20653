package org.hoistpy.modules.threading;

import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** {@code threading.RLock}: belongs to a thread, which may take it again. */
final class PyRLock extends PyAnyLock {
  static final PyType TYPE = BuiltinTypes.define("_thread.RLock", PyRLock.class);

  private volatile LockState.Reentrant state = new LockState.Reentrant();

  PyRLock(PyType type) {
    super(type);
  }

  @Override
  boolean tryAcquire() {
    return state.tryAcquire(1);
  }

  @Override
  boolean await(long nanos) {
    return await(nanos, 1);
  }

  private boolean await(long nanos, int count) {
    LockState.Reentrant current = state;
    return Waiting.await(
        nanos, left -> current.tryAcquireNanos(count, left), () -> current.release(1));
  }

  @Override
  boolean tryRelease() {
    return state.give();
  }

  @Override
  boolean hasWaiters() {
    return state.hasQueuedThreads();
  }

  @Override
  void wake() {
    state.wake();
  }

  @Override
  boolean isLocked() {
    return state.count() > 0;
  }

  @Override
  void reset() {
    state = new LockState.Reentrant();
  }

  @Override
  String releaseProblem() {
    return "cannot release un-acquired lock";
  }

  boolean isMine() {
    return state.isMine();
  }

  /** Gives the lock up wholly; the result is what {@link #restore} needs. */
  int releaseAll() {
    int count = state.giveAll();
    if (hasWaiters()) {
      wake();
    }
    return count;
  }

  /** Takes the lock as often as it was held. Not to be given up: the caller relies on it. */
  void restore(int count) {
    if (!state.tryAcquire(count)) {
      await(-1, count);
    }
  }

  long owner() {
    return state.ownerId();
  }

  int count() {
    return state.count();
  }
}
