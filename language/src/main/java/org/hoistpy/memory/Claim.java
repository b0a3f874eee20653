package org.hoistpy.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.hoistpy.memory.sharing.Sharing;

/**
 * An exclusive right that at most one thread holds, such as running a generator. A successful claim
 * sees what the last holder did before its release.
 */
public final class Claim {
  private static final VarHandle HELD;

  static {
    try {
      HELD = MethodHandles.lookup().findVarHandle(Claim.class, "held", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Access mode: plain while one thread runs, compare-and-set and release afterwards. */
  private boolean held;

  /** False when someone holds it already. */
  public boolean tryAcquire() {
    if (Sharing.isSingleThreaded()) {
      if (held) {
        return false;
      }
      held = true;
      return true;
    }
    return HELD.compareAndSet(this, false, true);
  }

  public void release() {
    if (Sharing.isSingleThreaded()) {
      held = false;
    } else {
      HELD.setRelease(this, false);
    }
  }

  public boolean isHeld() {
    return (boolean) HELD.getAcquire(this);
  }
}
