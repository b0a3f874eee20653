package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.SliceBounds;

/** What a slice selects from a sequence (language reference 6.3.3). Stateless. */
public final class Slices {
  private Slices() {}

  /** A slice's three values as clamped longs, before the length of the sequence is known. */
  public record Unpacked(long start, long stop, long step) {
    /** The selection from a sequence of this length. */
    public SliceBounds adjust(int length) {
      return SliceBounds.adjust(start, stop, step, length);
    }
  }

  /** Evaluates the slice's values, which may run user code. */
  @TruffleBoundary
  public static Unpacked unpack(PySlice slice) {
    long step = 1;
    if (slice.step() != PyNone.NONE) {
      step = bound(slice.step());
      if (step == 0) {
        throw zeroStep();
      }
      step = Math.max(step, -Long.MAX_VALUE);
    }
    long start =
        slice.start() == PyNone.NONE ? (step < 0 ? Long.MAX_VALUE : 0) : bound(slice.start());
    long stop =
        slice.stop() == PyNone.NONE
            ? (step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE)
            : bound(slice.stop());
    return new Unpacked(start, stop, step);
  }

  /** The selection from a sequence of this length, unless the slice's values change it. */
  public static SliceBounds bounds(PySlice slice, int length) {
    return unpack(slice).adjust(length);
  }

  private static long bound(Object value) {
    return value instanceof Long small ? small : Index.clamp(index(value));
  }

  /** The value of one bound as an int. */
  @TruffleBoundary
  public static Object index(Object value) {
    Object index = Index.asIndexOrNull(value);
    if (index == null) {
      throw PyErrors.typeError(
          "slice indices must be integers or None or have an __index__ method");
    }
    return index;
  }

  public static PyException zeroStep() {
    return PyErrors.valueError("slice step cannot be zero");
  }
}
