package org.hoistpy.modules.math;

/**
 * The gamma function and the logarithm of its absolute value, by Lanczos' approximation with the
 * coefficients of the reference implementation (N = 13, g = 6.0247).
 */
final class Gamma {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;

  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };

  private static final double[] DENOMINATOR = {
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0
  };

  /** {@code gamma(n)} for 1 to 23, the last factorials that are exact. */
  private static final double[] FACTORIALS = factorials(23);

  /** Below this magnitude the function is its first term. */
  private static final double TINY = 1e-20;

  /** From here a power would overflow although the result does not. */
  private static final double SPLIT_POWER = 140.0;

  private Gamma() {}

  private static double[] factorials(int count) {
    double[] result = new double[count];
    double factorial = 1.0;
    for (int i = 0; i < count; i++) {
      result[i] = factorial;
      factorial *= i + 1;
    }
    return result;
  }

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == 0.0 || x < 0.0 && x == Math.floor(x)) {
      throw MathErrors.domain();
    }
    if (x == Math.floor(x) && x <= FACTORIALS.length) {
      return FACTORIALS[(int) x - 1];
    }
    double size = Math.abs(x);
    if (size < TINY) {
      return finite(1.0 / x);
    }
    if (size > 200.0) {
      if (x > 0.0) {
        throw MathErrors.range();
      }
      return 0.0 / sinPi(x);
    }
    return finite(lanczos(x, size));
  }

  private static double finite(double result) {
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return result;
  }

  private static double lanczos(double x, double size) {
    double y = size + G_MINUS_HALF;
    double error = size > G_MINUS_HALF ? (y - size) - G_MINUS_HALF : (y - G_MINUS_HALF) - size;
    double correction = error * G / y;
    boolean negative = x < 0.0;
    double result =
        negative
            ? -Math.PI / sinPi(size) / size * Math.exp(y) / lanczosSum(size)
            : lanczosSum(size) / Math.exp(y);
    result = negative ? result - correction * result : result + correction * result;
    if (size < SPLIT_POWER) {
      double power = Math.pow(y, size - 0.5);
      return negative ? result / power : result * power;
    }
    double root = Math.pow(y, size / 2.0 - 0.25);
    return negative ? result / root / root : result * root * root;
  }

  private static double lanczosSum(double x) {
    double numerator = 0.0;
    double denominator = 0.0;
    if (x < 5.0) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        numerator = numerator * x + NUMERATOR[i];
        denominator = denominator * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        numerator = numerator / x + NUMERATOR[i];
        denominator = denominator / x + DENOMINATOR[i];
      }
    }
    return numerator / denominator;
  }

  /** {@code sin(pi * x)}, accurate for large arguments too. */
  private static double sinPi(double x) {
    double y = Math.abs(x) % 2.0;
    double result =
        switch ((int) Math.floor(2.0 * y + 0.5)) {
          case 0 -> Math.sin(Math.PI * y);
          case 1 -> Math.cos(Math.PI * (y - 0.5));
          case 2 -> Math.sin(Math.PI * (1.0 - y));
          case 3 -> -Math.cos(Math.PI * (y - 1.5));
          default -> Math.sin(Math.PI * (y - 2.0));
        };
    return Math.copySign(1.0, x) * result;
  }

  static double logGamma(double x) {
    if (!Double.isFinite(x)) {
      return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2.0) {
      if (x <= 0.0) {
        throw MathErrors.domain();
      }
      return 0.0;
    }
    double size = Math.abs(x);
    if (size < TINY) {
      return -Math.log(size);
    }
    double result = Math.log(lanczosSum(size)) - G;
    result += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
    if (x < 0.0) {
      result = LOG_PI - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result;
    }
    return finite(result);
  }
}
