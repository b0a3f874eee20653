package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.concurrent.atomic.AtomicLong;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyFloats;
import org.hoistpy.objects.number.PyInts;

/**
 * Objects as doubles: by {@code __float__} or {@code __index__} (language reference, section
 * 3.3.8), for {@code float(x)} also from text. Stateless.
 */
public final class FloatConversion {
  private static final AtomicLong NAN_PAYLOADS = new AtomicLong();

  private FloatConversion() {}

  /** The number as arguments of mathematical functions are read; text is a TypeError. */
  @TruffleBoundary
  public static double asDouble(Object object) {
    Double value = numberOrNull(object);
    if (value == null) {
      throw PyErrors.typeError("must be real number, not %s", TypeOf.name(object));
    }
    return value;
  }

  /** The value of {@code float(object)}. */
  @TruffleBoundary
  public static double convert(Object object) {
    Double value = numberOrNull(object);
    if (value != null) {
      return value;
    }
    TruffleString text = Text.payload(object);
    if (text != null) {
      return distinct(NumberText.parseFloat(text));
    }
    byte[] bytes = BytesOperands.bytesOrNull(object);
    if (bytes != null) {
      return distinct(NumberText.parseFloat(bytes));
    }
    throw PyErrors.typeError(
        "float() argument must be a string or a real number, not '%s'", TypeOf.name(object));
  }

  /**
   * A NaN made from text is an object of its own: its payload tells it from others, as floats have
   * no other identity.
   */
  private static double distinct(double value) {
    if (!Double.isNaN(value)) {
      return value;
    }
    long payload = NAN_PAYLOADS.incrementAndGet() & (1L << 50) - 1;
    return Double.longBitsToDouble(Double.doubleToRawLongBits(value) | payload);
  }

  /** Whether the object converts without being text. */
  @TruffleBoundary
  public static boolean isReal(Object object) {
    return PyFloats.isFloat(object)
        || TypeOf.get(object).lookup("__float__") != null
        || Index.isIndex(object);
  }

  private static Double numberOrNull(Object object) {
    if (object instanceof Double value) {
      return value;
    }
    if (object instanceof Long value) {
      return (double) value;
    }
    Object converted = Calls.callSpecialOrNull(object, "__float__");
    if (converted != null) {
      if (!PyFloats.isFloat(converted)) {
        throw PyErrors.typeError(
            "%s.__float__ returned non-float (type %s)",
            TypeOf.name(object), TypeOf.name(converted));
      }
      if (!(converted instanceof Double)) {
        Warnings.subclassReturned(TypeOf.name(object) + ".__float__", "float", converted);
      }
      return PyFloats.value(converted);
    }
    Object index = Index.asIndexOrNull(object);
    return index == null ? null : (Double) PyInts.toDouble(index);
  }
}
