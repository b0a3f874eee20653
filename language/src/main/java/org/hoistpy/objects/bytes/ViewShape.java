package org.hoistpy.objects.bytes;

/**
 * Where the elements of a view lie in its array: the offset of the first one, and for each
 * dimension the number of steps and the bytes between them. Immutable; the arrays are not written.
 */
public record ViewShape(int offset, int[] lengths, int[] strides) {
  /** One dimension. */
  static ViewShape line(int offset, int length, int stride) {
    return new ViewShape(offset, new int[] {length}, new int[] {stride});
  }

  /** Elements side by side, the last dimension fastest. */
  static ViewShape dense(int offset, int[] lengths, int itemSize) {
    int[] strides = new int[lengths.length];
    int stride = itemSize;
    for (int i = lengths.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= lengths[i];
    }
    return new ViewShape(offset, lengths, strides);
  }

  public int dimensions() {
    return lengths.length;
  }

  /** The number of elements. */
  public int count() {
    int count = 1;
    for (int length : lengths) {
      count *= length;
    }
    return count;
  }

  /** Some steps of the first dimension. */
  ViewShape slice(int start, int step, int count) {
    int[] newLengths = lengths.clone();
    int[] newStrides = strides.clone();
    newLengths[0] = count;
    newStrides[0] = strides[0] * step;
    return new ViewShape(count == 0 ? 0 : offset + start * strides[0], newLengths, newStrides);
  }

  /** Whether the elements lie side by side, the last dimension fastest. */
  boolean isDense(int itemSize) {
    return isDense(itemSize, lengths.length - 1, -1);
  }

  /** Whether the elements lie side by side, the first dimension fastest. */
  boolean isFortran(int itemSize) {
    return isDense(itemSize, 0, 1);
  }

  private boolean isDense(int itemSize, int from, int step) {
    if (count() == 0) {
      return true;
    }
    int expected = itemSize;
    for (int i = from; i >= 0 && i < lengths.length; i += step) {
      if (lengths[i] > 1 && strides[i] != expected) {
        return false;
      }
      expected *= lengths[i];
    }
    return true;
  }

  /** The same elements with the dimensions in reverse: what Fortran order is made of. */
  ViewShape reversed() {
    int n = lengths.length;
    int[] newLengths = new int[n];
    int[] newStrides = new int[n];
    for (int i = 0; i < n; i++) {
      newLengths[i] = lengths[n - 1 - i];
      newStrides[i] = strides[n - 1 - i];
    }
    return new ViewShape(offset, newLengths, newStrides);
  }

  /** What is done with an element, by its place in the array and its number in the order. */
  interface Visitor {
    void visit(int place, int number);
  }

  /** Visits all elements, the last dimension fastest. */
  void forEach(Visitor visitor) {
    visit(0, offset, 0, visitor);
  }

  private int visit(int dimension, int place, int number, Visitor visitor) {
    if (dimension == lengths.length) {
      visitor.visit(place, number);
      return number + 1;
    }
    int next = number;
    for (int i = 0; i < lengths[dimension]; i++) {
      next = visit(dimension + 1, place + i * strides[dimension], next, visitor);
    }
    return next;
  }
}
