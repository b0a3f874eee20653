package org.hoistpy.objects.sequence;

import org.hoistpy.objects.PyNone;
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

  /** True for {@code [:]} and slices of step one whose other bounds are ints that fit a long. */
  public boolean isSimple() {
    return isSimple(start) && isSimple(stop) && (step == PyNone.NONE || Long.valueOf(1).equals(step));
  }

  private static boolean isSimple(Object bound) {
    return bound == PyNone.NONE || bound instanceof Long;
  }

  /** The bounds of a slice that {@link #isSimple()}. */
  public SliceBounds simpleBounds(int length) {
    long from = start instanceof Long value ? value : 0;
    long to = stop instanceof Long value ? value : Long.MAX_VALUE;
    return SliceBounds.adjust(from, to, 1, length);
  }
}
