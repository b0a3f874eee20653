package org.hoistpy.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.hoistpy.memory.sharing.Shareable;
import org.hoistpy.memory.sharing.Sharing;

/**
 * An exclusive right that at most one thread holds, such as running a generator. A successful claim
 * sees what the last holder did before its release.
 */
public final class Claim implements Shareable {
  private static final VarHandle HELD;

  static {
    try {
      HELD = MethodHandles.lookup().findVarHandle(Claim.class, "held", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Access mode: plain while one thread can reach it, compare-and-set and release afterwards. */
  private boolean held;

  /** Access mode: plain, written once by the thread that shares the owner before it does. */
  private boolean shared;

  @Override
  public void becomeShared() {
    shared = true;
  }

  /** Whether several threads may try. */
  public boolean isShared() {
    return !Sharing.isLocal(shared);
  }

  /** False when someone holds it already. */
  public boolean tryAcquire() {
    if (!isShared()) {
      if (held) {
        return false;
      }
      held = true;
      return true;
    }
    return HELD.compareAndSet(this, false, true);
  }

  public void release() {
    if (!isShared()) {
      held = false;
    } else {
      HELD.setRelease(this, false);
    }
  }

  public boolean isHeld() {
    return (boolean) HELD.getAcquire(this);
  }
}
