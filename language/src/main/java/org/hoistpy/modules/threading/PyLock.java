package org.hoistpy.modules.threading;

import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code threading.Lock}: any thread may release it. */
final class PyLock extends PyAnyLock {
  static final PyType TYPE =
      BuiltinTypes.define("_thread.lock", PyLock.class, TypeTraits.BUILTIN_FINAL);

  private volatile LockState.Simple state = new LockState.Simple();

  /**
   * The thread whose end releases this lock has ended. Several threads may then take the lock at
   * once to learn of the end, and to none of them may it look locked.
   */
  private volatile boolean ended;

  PyLock() {
    super(TYPE);
  }

  @Override
  boolean tryAcquire() {
    return state.tryAcquire(1);
  }

  @Override
  boolean await(long nanos) {
    LockState.Simple current = state;
    return Waiting.await(nanos, left -> current.tryAcquireNanos(1, left), () -> current.release(1));
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
    return state.isLocked() && !ended;
  }

  @Override
  void reset() {
    state = new LockState.Simple();
  }

  @Override
  String releaseProblem() {
    return "release unlocked lock";
  }

  /** The thread that this lock stands for has ended. */
  void end() {
    ended = true;
    release();
  }
}
