package org.hoistpy.objects.sequence;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/** A slice object: three arbitrary objects (language reference 3.2). Thread-safety: immutable. */
public final class PySlice extends PyObject {
  private final Object start;
  private final Object stop;
  private final Object step;

  public PySlice(Object start, Object stop, Object step) {
    super(BuiltinTypes.SLICE.instanceShape());
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  public Object start() {
    return start;
  }

  public Object stop() {
    return stop;
  }

  public Object step() {
    return step;
  }
}
