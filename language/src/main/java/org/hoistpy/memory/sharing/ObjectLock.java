package org.hoistpy.memory.sharing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.hoistpy.memory.policy.Elements;

/**
 * The lock of the containers of one Java class, kept in an int field of each that also says whether
 * the container is shared. One atomic instruction takes it, a release store gives it back, so that
 * both compile in place.
 *
 * <p>Not reentrant; held for a few instructions or one copy of the container, never while Python
 * code runs and never across a safepoint. Memory effects: taking is an acquire, giving back a
 * release, and in strict mode a full fence.
 */
public record ObjectLock(VarHandle state) {
  /** Only one thread can reach the container; nobody takes the lock. */
  public static final int LOCAL = 0;

  /** Shared, not held. */
  public static final int FREE = 1;

  /** Shared, held. */
  public static final int HELD = 2;

  private static final int SPINS = 64;
  private static final int YIELDS = 64;
  private static final long PAUSE_NANOS = 20_000;

  /**
   * The lock in the int field {@code sharingState} of {@code owner}, whose look-up rights are used.
   */
  public static ObjectLock of(MethodHandles.Lookup lookup, Class<?> owner) {
    try {
      return new ObjectLock(lookup.findVarHandle(owner, "sharingState", int.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public void lock(Object container) {
    if (!state.compareAndSet(container, FREE, HELD)) {
      lockSlowly(container);
    }
  }

  /** Takes the lock if nobody holds it; for code that has another way. */
  public boolean tryLock(Object container) {
    return state.compareAndSet(container, FREE, HELD);
  }

  public void unlock(Object container) {
    state.setRelease(container, FREE);
    Elements.afterWrite();
  }

  @TruffleBoundary
  private void lockSlowly(Object container) {
    for (int attempt = 0; ; attempt++) {
      int seen = (int) state.getOpaque(container);
      if (seen == LOCAL) {
        // Shared without having been marked.
        state.compareAndSet(container, LOCAL, FREE);
      } else if (seen == FREE && state.compareAndSet(container, FREE, HELD)) {
        return;
      }
      pause(attempt);
    }
  }

  private static void pause(int attempt) {
    if (attempt < SPINS) {
      Thread.onSpinWait();
    } else if (attempt < SPINS + YIELDS) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
