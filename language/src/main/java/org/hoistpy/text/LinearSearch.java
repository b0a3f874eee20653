package org.hoistpy.text;

import java.util.function.IntUnaryOperator;

/**
 * Knuth, Morris and Pratt's search: never more than linear, where comparing at every place could
 * take the product of both lengths. For parts so long that this matters. Stateless.
 */
public final class LinearSearch {
  /** Below these, comparing at every place is faster in the worst case too. */
  private static final int SHORT_PART = 32;

  private static final long SMALL_PRODUCT = 1 << 16;

  private LinearSearch() {}

  /** Whether a search of this size is one for this class. */
  public static boolean pays(int length, int partLength) {
    return partLength >= SHORT_PART && (long) length * partLength >= SMALL_PRODUCT;
  }

  /** The first place of {@code part} in {@code text} within {@code start} to {@code end}, or -1. */
  public static int find(
      IntUnaryOperator text, int start, int end, IntUnaryOperator part, int partLength) {
    int[] borders = borders(part, partLength);
    int matched = 0;
    for (int i = start; i < end; i++) {
      int unit = text.applyAsInt(i);
      while (matched > 0 && unit != part.applyAsInt(matched)) {
        matched = borders[matched - 1];
      }
      if (unit == part.applyAsInt(matched)) {
        matched++;
      }
      if (matched == partLength) {
        return i - partLength + 1;
      }
    }
    return -1;
  }

  /** The last place of {@code part} in {@code text} within {@code start} to {@code end}, or -1. */
  public static int findLast(
      IntUnaryOperator text, int start, int end, IntUnaryOperator part, int partLength) {
    int length = end - start;
    int found =
        find(
            i -> text.applyAsInt(end - 1 - i),
            0,
            length,
            j -> part.applyAsInt(partLength - 1 - j),
            partLength);
    return found < 0 ? -1 : end - found - partLength;
  }

  /** For each beginning of the part the length of its longest proper border. */
  private static int[] borders(IntUnaryOperator part, int partLength) {
    int[] borders = new int[partLength];
    int border = 0;
    for (int i = 1; i < partLength; i++) {
      int unit = part.applyAsInt(i);
      while (border > 0 && unit != part.applyAsInt(border)) {
        border = borders[border - 1];
      }
      if (unit == part.applyAsInt(border)) {
        border++;
      }
      borders[i] = border;
    }
    return borders;
  }
}
