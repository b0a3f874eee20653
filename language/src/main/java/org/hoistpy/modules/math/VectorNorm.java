package org.hoistpy.modules.math;

/**
 * The Euclidean norm in doubled precision, for {@code hypot} and {@code dist}: scaled without loss
 * against overflow, summed with error terms, and the root corrected once.
 */
final class VectorNorm {
  private VectorNorm() {}

  /** The norm; the vector is scratch space afterwards. */
  static double norm(double[] vector) {
    double largest = 0.0;
    boolean hasNan = false;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.abs(vector[i]);
      hasNan |= Double.isNaN(vector[i]);
      if (vector[i] > largest) {
        largest = vector[i];
      }
    }
    if (Double.isInfinite(largest)) {
      return largest;
    }
    return hasNan ? Double.NaN : norm(vector, largest);
  }

  private static double norm(double[] vector, double largest) {
    if (largest == 0.0 || vector.length <= 1) {
      return largest;
    }
    if (largest < Double.MIN_NORMAL) {
      // The inverse of a subnormal's scale would overflow: make the numbers normal first.
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= Double.MIN_NORMAL;
      }
      return Double.MIN_NORMAL * norm(vector, largest / Double.MIN_NORMAL);
    }
    return scaledNorm(vector, Math.scalb(1.0, -Math.getExponent(largest) - 1));
  }

  private static double scaledNorm(double[] vector, double scale) {
    // Starting at 1, the sum always is the larger operand of the error-free addition.
    double sum = 1.0;
    double squareErrors = 0.0;
    double sumErrors = 0.0;
    for (double component : vector) {
      double x = component * scale;
      double square = x * x;
      squareErrors += Math.fma(x, x, -square);
      double next = sum + square;
      sumErrors += (sum - next) + square;
      sum = next;
    }
    double root = Math.sqrt(sum - 1.0 + (squareErrors + sumErrors));
    double square = -root * root;
    squareErrors += Math.fma(-root, root, -square);
    double next = sum + square;
    sumErrors += (sum - next) + square;
    double rest = next - 1.0 + (squareErrors + sumErrors);
    return (root + rest / (2.0 * root)) / scale;
  }
}
