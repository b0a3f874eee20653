package org.hoistpy.modules;

import java.util.Arrays;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;

/** A named tuple of the runtime with attributes beyond its elements. Immutable. */
public final class PyRecord extends PyTuple {
  private final Object[] hidden;

  /**
   * @param visible how many of the values are elements
   */
  public PyRecord(PyType type, Object[] values, int visible) {
    super(type, Arrays.copyOf(values, visible));
    this.hidden = Arrays.copyOfRange(values, visible, values.length);
  }

  /** An attribute that is no element; None where it was not given. */
  Object hidden(int index) {
    return index < hidden.length ? hidden[index] : PyNone.NONE;
  }
}
