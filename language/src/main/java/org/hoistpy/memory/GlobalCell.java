package org.hoistpy.memory;

/**
 * The location of one module global; lives as long as the name's binding site.
 *
 * <p>Thread-safety and states: {@link ObservedCell}.
 */
public final class GlobalCell extends ObservedCell {
  /** Told when a name becomes bound or unbound, so that the namespace keeps its order. */
  public interface BindingListener {
    void bindingChanged(GlobalCell cell, boolean bound);
  }

  private final BindingListener listener;

  /** Access mode: plain (mutable state of the cell). */
  private Object globalValue;

  public GlobalCell(String name, BindingListener listener) {
    super(name, null);
    this.listener = listener;
  }

  @Override
  protected Object plain() {
    return globalValue;
  }

  @Override
  protected void setPlain(Object value) {
    globalValue = value;
  }

  @Override
  protected void changed(Object value) {
    listener.bindingChanged(this, value != null);
  }
}
