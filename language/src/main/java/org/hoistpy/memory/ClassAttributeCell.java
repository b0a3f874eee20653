package org.hoistpy.memory;

/**
 * The location of one class attribute. Thread-safety and states: {@link ObservedCell}.
 *
 * <p>A rewrite goes through the cell and leaves the class version alone, so that {@code C.counter
 * += 1} does not invalidate every method look-up.
 */
public final class ClassAttributeCell extends ObservedCell {
  /** Access mode: plain (mutable state of the cell). */
  private Object classValue;

  public ClassAttributeCell(String name, Object initial) {
    super(name, initial);
  }

  @Override
  protected Object plain() {
    return classValue;
  }

  @Override
  protected void setPlain(Object value) {
    classValue = value;
  }
}
