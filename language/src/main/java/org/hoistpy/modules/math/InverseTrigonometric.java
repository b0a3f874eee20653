package org.hoistpy.modules.math;

/**
 * The inverse trigonometric functions in doubled precision, rounded once. All are the angle of a
 * point: {@code asin(x)} of {@code (sqrt(1 - x²), x)}, {@code acos(x)} of {@code (x, sqrt(1 -
 * x²))}.
 */
final class InverseTrigonometric {
  /** {@code atan(i / 8)} for 0 to 8, and what its double lacks. */
  private static final double[] ANGLE = {
    0.0,
    0.12435499454676144,
    0.24497866312686414,
    0.35877067027057225,
    0.4636476090008061,
    0.5585993153435624,
    0.6435011087932844,
    0.7188299996216245,
    0.7853981633974483
  };

  private static final double[] ANGLE_ERROR = {
    0.0,
    -3.1253241424539383e-18,
    1.0698755618734451e-17,
    -2.4623815582638635e-17,
    2.2698777452961687e-17,
    -5.4556305485916264e-18,
    1.5834785051444286e-17,
    -2.1478388444456983e-17,
    3.061616997868383e-17
  };

  private static final double STEPS = 8.0;
  private static final double HALF_PI_ERROR = 6.123233995736766e-17;

  /** From this ratio on one coordinate does not change the rounded angle's correction. */
  private static final double EXTREME = 0x1p60;

  private InverseTrigonometric() {}

  static double asin(double x) {
    double size = Math.abs(x);
    if (!(size < 1.0) || size < 0x1p-27) {
      return Math.asin(x);
    }
    double root = Math.sqrt(legSquare(size));
    return Math.copySign(angle(size, 0.0, root, rootError(size, root)), x);
  }

  static double acos(double x) {
    double size = Math.abs(x);
    if (!(size < 1.0) || size < 0x1p-60) {
      return Math.acos(x);
    }
    double root = Math.sqrt(legSquare(size));
    double error = rootError(size, root);
    return x > 0.0 ? angle(root, error, size, 0.0) : obtuse(root, error, size, 0.0);
  }

  private static double legSquare(double size) {
    return (1.0 - size) * (1.0 + size);
  }

  /** What the root of {@code 1 - size²} lacks. */
  private static double rootError(double size, double root) {
    double square = size * size;
    double squareError = Math.fma(size, size, -square);
    double rest = 1.0 - square;
    double restError = (1.0 - rest) - square;
    double rootSquare = root * root;
    double rootSquareError = Math.fma(root, root, -rootSquare);
    return ((rest - rootSquare) + (restError - squareError - rootSquareError)) / (2.0 * root);
  }

  static double atan(double x) {
    double size = Math.abs(x);
    if (!(size < EXTREME) || size < 0x1p-27) {
      return Math.atan(x);
    }
    return Math.copySign(angle(size, 0.0, 1.0, 0.0), x);
  }

  static double atan2(double y, double x) {
    double height = Math.abs(y);
    double width = Math.abs(x);
    double ratio = height / width;
    if (!(ratio > 1 / EXTREME && ratio < EXTREME) || !isModerate(height) || !isModerate(width)) {
      return Math.atan2(y, x);
    }
    double result = x > 0.0 ? angle(height, 0.0, width, 0.0) : obtuse(height, 0.0, width, 0.0);
    return Math.copySign(result, y);
  }

  private static boolean isModerate(double size) {
    return size > 0x1p-400 && size < 0x1p400;
  }

  /** The angle of a point of the first quadrant. */
  private static double angle(double y, double yError, double x, double xError) {
    double[] parts = new double[2];
    if (y <= x) {
      octant(y, yError, x, xError, parts);
      return parts[0] + parts[1];
    }
    octant(x, xError, y, yError, parts);
    return difference(Math.PI / 2, HALF_PI_ERROR, parts);
  }

  /** The angle of the point mirrored into the second quadrant. */
  private static double obtuse(double y, double yError, double x, double xError) {
    double[] parts = new double[2];
    if (y <= x) {
      octant(y, yError, x, xError, parts);
      return difference(Math.PI, 2 * HALF_PI_ERROR, parts);
    }
    octant(x, xError, y, yError, parts);
    parts[0] = -parts[0];
    parts[1] = -parts[1];
    return difference(Math.PI / 2, HALF_PI_ERROR, parts);
  }

  private static double difference(double from, double fromError, double[] parts) {
    double high = from - parts[0];
    double low = (from - high) - parts[0];
    return high + (low + fromError - parts[1]);
  }

  /** The angle where {@code y <= x}, as a double and its error. */
  private static void octant(double y, double yError, double x, double xError, double[] result) {
    int step = (int) Math.rint(y / x * STEPS);
    double center = step / STEPS;
    // tan(a - b) = (y - cx) / (x + cy), with c = tan b exact.
    double shift = center * x;
    double shiftError = Math.fma(center, x, -shift);
    double top = y - shift;
    double topError = additionError(y, -shift, top) - shiftError + yError - center * xError;
    double lift = center * y;
    double liftError = Math.fma(center, y, -lift);
    double bottom = x + lift;
    double bottomError = additionError(x, lift, bottom) + liftError + xError + center * yError;
    double tangent = top / bottom;
    double tangentError =
        (Math.fma(-tangent, bottom, top) + topError - tangent * bottomError) / bottom;
    double rest = tangentError + tangent * series(tangent * tangent);
    double high = ANGLE[step] + tangent;
    double low = step == 0 ? 0.0 : additionError(ANGLE[step], tangent, high);
    result[0] = high + (low + rest + ANGLE_ERROR[step]);
    result[1] = (high - result[0]) + (low + rest + ANGLE_ERROR[step]);
  }

  private static double additionError(double a, double b, double sum) {
    double z = sum - a;
    return (a - (sum - z)) + (b - z);
  }

  /** {@code atan(t) / t - 1} for a square of at most 1/256. */
  private static double series(double square) {
    double result = 0.0;
    for (int power = 17; power >= 3; power -= 2) {
      result = square * (((power & 2) != 0 ? -1.0 : 1.0) / power + result);
    }
    return result;
  }
}
