package org.hoistpy.objects.sequence;

/**
 * What a slice selects from a sequence of known length: {@code count} elements from {@code start},
 * each {@code step} further (language reference 6.3.3, CPython's {@code PySlice_AdjustIndices}).
 *
 * @param start first index, within the sequence unless the slice is empty
 * @param stop where the slice ends, as {@code slice.indices} reports it
 * @param step distance, never zero
 * @param count number of elements
 */
public record SliceBounds(int start, int stop, long step, int count) {

  /** The bounds for given (clamped to long) start, stop, step and a sequence of this length. */
  public static SliceBounds adjust(long start, long stop, long step, int length) {
    int from = clamp(start, step, length);
    int to = clamp(stop, step, length);
    long count = 0;
    if (step < 0) {
      if (to < from) {
        count = (from - (long) to - 1) / -step + 1;
      }
    } else if (from < to) {
      count = ((long) to - from - 1) / step + 1;
    }
    return new SliceBounds(from, to, step, (int) count);
  }

  private static int clamp(long index, long step, int length) {
    long value = index;
    if (value < 0) {
      value += length;
      if (value < 0) {
        return step < 0 ? -1 : 0;
      }
    } else if (value >= length) {
      return step < 0 ? length - 1 : length;
    }
    return (int) value;
  }

  /** The step where it matters: an int; with at most one element any value will do. */
  public int intStep() {
    return count <= 1 ? 1 : (int) step;
  }

  /** The index of the n-th selected element. */
  public int index(int n) {
    return start + n * intStep();
  }

  /** The same elements from the lowest index up. */
  public SliceBounds ascending() {
    return step > 0
        ? this
        : new SliceBounds(index(Math.max(0, count - 1)), start + 1, -step, count);
  }
}
