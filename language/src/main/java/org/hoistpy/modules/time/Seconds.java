package org.hoistpy.modules.time;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** Durations given as numbers of seconds. Stateless. */
public final class Seconds {
  private static final double MAX = Long.MAX_VALUE / 4e9;

  private Seconds() {}

  /** An int or a float. */
  public static double of(Object value) {
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
