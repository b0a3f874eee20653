package org.hoistpy.modules.threading;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/**
 * The state and the waiters of a lock. The way of the uncontended case is short enough for the JIT
 * to inline: the release looks for waiters itself, instead of going through the queue's head.
 *
 * <p>Giving up is a volatile write, the look for waiters a volatile read after it; a waiter enters
 * the queue before it looks at the state for the last time. So one of the two sees the other.
 */
abstract class LockState extends AbstractQueuedSynchronizer {
  /** A release that changes nothing and wakes the first waiter. */
  private static final int WAKE = 0;

  private static final long serialVersionUID = 1L;

  abstract boolean give();

  @Override
  protected final boolean tryRelease(int action) {
    return action == WAKE || give();
  }

  final void wake() {
    release(WAKE);
  }

  /** A lock of which only the owner knows how often it was taken. */
  static final class Reentrant extends LockState {
    private static final long serialVersionUID = 1L;

    /** Access mode: plain; only what a thread wrote itself can equal it. */
    private transient Thread owner;

    @Override
    protected boolean tryAcquire(int count) {
      Thread current = Thread.currentThread();
      if (owner == current) {
        setState(getState() + count);
        return true;
      }
      if (getState() == 0 && compareAndSetState(0, count)) {
        owner = current;
        return true;
      }
      return false;
    }

    @Override
    boolean give() {
      if (owner != Thread.currentThread()) {
        return false;
      }
      int left = getState() - 1;
      if (left == 0) {
        owner = null;
      }
      setState(left);
      return true;
    }

    /** Gives up the lock wholly; the count it had. */
    int giveAll() {
      int count = getState();
      owner = null;
      setState(0);
      return count;
    }

    boolean isMine() {
      return owner == Thread.currentThread();
    }

    /** The owner's identity, 0 without one: true at some time during the call only. */
    long ownerId() {
      Thread holder = owner;
      return holder == null ? 0 : holder.threadId();
    }

    int count() {
      return getState();
    }
  }

  /** A lock that anyone may release. */
  static final class Simple extends LockState {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean tryAcquire(int ignored) {
      return getState() == 0 && compareAndSetState(0, 1);
    }

    @Override
    boolean give() {
      return getState() == 1 && compareAndSetState(1, 0);
    }

    boolean isLocked() {
      return getState() == 1;
    }
  }
}
