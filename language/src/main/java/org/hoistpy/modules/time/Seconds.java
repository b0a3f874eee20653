package org.hoistpy.modules.time;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** Durations given as numbers of seconds. Stateless. */
public final class Seconds {
  private static final double MAX = Long.MAX_VALUE / 4e9;

  /** Whole seconds whose nanoseconds fit 64 bits. */
  private static final long MAX_WHOLE = Long.MAX_VALUE / 1_000_000_000;

  private static final double TWO_TO_63 = 0x1p63;

  private Seconds() {}

  /**
   * A duration: an int or a float, whose nanoseconds must fit 64 bits (CPython's {@code
   * _PyTime_t}).
   */
  public static double of(Object value) {
    double seconds = unlimited(value);
    if (TypeOf.get(value).lookup("__index__") != null) {
      if (!(Index.asIndex(value) instanceof Long whole) || Math.abs(whole) > MAX_WHOLE) {
        throw PyErrors.overflowError("timestamp too large to convert to C _PyTime_t");
      }
    } else if (seconds * 1e9 < -TWO_TO_63 || seconds * 1e9 >= TWO_TO_63) {
      throw PyErrors.overflowError("timestamp out of range for platform time_t");
    }
    return seconds;
  }

  /** An int or a float of any size. */
  public static double unlimited(Object value) {
    if (value instanceof Double number) {
      if (Double.isNaN(number)) {
        throw PyErrors.valueError("Invalid value NaN (not a number)");
      }
      return number;
    }
    if (TypeOf.get(value).lookup("__index__") == null
        && TypeOf.get(value).lookup("__float__") != null) {
      return FloatConversion.asDouble(value);
    }
    return ((Number) Index.asIndex(value)).doubleValue();
  }

  /** Nanoseconds, never beyond what clocks can be compared with. */
  public static long toNanos(double seconds) {
    return (long) (Math.min(seconds, MAX) * 1e9);
  }
}
