package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * Comparison of two sequences of the same type, item by item (language reference 6.10.1). Stateless.
 */
public final class SequenceComparison {
  private SequenceComparison() {}

  /** What the items of a sequence are read through; null past the end. */
  @FunctionalInterface
  public interface Items {
    Object get(int index);
  }

  @TruffleBoundary
  public static Object compare(
      CompareOp op, Items left, int leftSize, Items right, int rightSize) {
    if (leftSize != rightSize && (op == CompareOp.EQ || op == CompareOp.NE)) {
      return op == CompareOp.NE;
    }
    for (int i = 0; ; i++) {
      Object a = left.get(i);
      Object b = right.get(i);
      if (a == null || b == null) {
        int sizes = a == null ? (b == null ? 0 : -1) : 1;
        return op.holds(sizes);
      }
      if (!Comparison.equal(a, b)) {
        return switch (op) {
          case EQ -> false;
          case NE -> true;
          default -> Comparison.compare(op, a, b);
        };
      }
    }
  }

  @TruffleBoundary
  public static Object compare(CompareOp op, Object[] left, Object[] right) {
    return compare(op, items(left), left.length, items(right), right.length);
  }

  private static Items items(Object[] array) {
    return index -> index < array.length ? array[index] : null;
  }
}
