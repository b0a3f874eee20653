package org.hoistpy.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.hoistpy.memory.sharing.Sharing;

/**
 * The home of one {@code Volatile} or {@code Atomic} location: the slot holds this box, the box the
 * value (Java null: unbound). All operations are sequentially consistent; none is ever hoisted.
 */
public final class VolatileBox {
  private static final VarHandle VALUE;

  static {
    try {
      VALUE = MethodHandles.lookup().findVarHandle(VolatileBox.class, "value", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final AccessKind kind;

  /** Access mode: volatile, through {@link #VALUE}. */
  private Object value;

  public VolatileBox(AccessKind kind, Object initial) {
    this.kind = kind;
    Sharing.share(initial);
    VALUE.setVolatile(this, initial);
  }

  public AccessKind kind() {
    return kind;
  }

  public Object get() {
    return Mutation.PLAIN_VOLATILE.isActive() ? value : VALUE.getVolatile(this);
  }

  public void set(Object newValue) {
    Sharing.share(newValue);
    if (Mutation.PLAIN_VOLATILE.isActive()) {
      value = newValue;
    } else {
      VALUE.setVolatile(this, newValue);
    }
  }

  public Object exchange(Object newValue) {
    Sharing.share(newValue);
    return VALUE.getAndSet(this, newValue);
  }

  /** True when the box held {@code expected} (by reference) and now holds {@code newValue}. */
  public boolean compareAndSet(Object expected, Object newValue) {
    Sharing.share(newValue);
    return VALUE.compareAndSet(this, expected, newValue);
  }

  public Object getOpaque() {
    return VALUE.getOpaque(this);
  }

  public Object getAcquire() {
    return VALUE.getAcquire(this);
  }

  public void setRelease(Object newValue) {
    Sharing.share(newValue);
    VALUE.setRelease(this, newValue);
  }
}
