package org.hoistpy.modules.math;

/** Hyperbolic functions and their inverses, by the formulas of fdlibm. */
public final class Hyperbolic {
  private static final double LN2 = 6.93147180559945286227e-01;
  private static final double TINY = 0x1p-28;
  private static final double HUGE = 0x1p28;

  /** From here the smaller exponential does not count. */
  private static final double ONE_SIDED = 22.0;

  private Hyperbolic() {}

  static double cosh(double x) {
    double size = Math.abs(x);
    if (size < 0.5 * LN2) {
      double above = Math.expm1(size);
      double power = 1.0 + above;
      return size < 0x1p-55 ? power : 1.0 + above * above / (power + power);
    }
    if (size < ONE_SIDED) {
      double power = Math.exp(size);
      return 0.5 * power + 0.5 / power;
    }
    double half = Math.exp(0.5 * size);
    return size < 709.0 ? 0.5 * Math.exp(size) : 0.5 * half * half;
  }

  public static double asinh(double x) {
    double size = Math.abs(x);
    if (!Double.isFinite(x) || size < TINY) {
      return x;
    }
    double result;
    if (size > HUGE) {
      result = Math.log(size) + LN2;
    } else if (size > 2.0) {
      result = Math.log(2.0 * size + 1.0 / (Math.sqrt(size * size + 1.0) + size));
    } else {
      double square = size * size;
      result = Math.log1p(size + square / (1.0 + Math.sqrt(1.0 + square)));
    }
    return Math.copySign(result, x);
  }

  static double acosh(double x) {
    if (x > HUGE) {
      return Double.isInfinite(x) ? x : Math.log(x) + LN2;
    }
    if (x > 2.0) {
      return Math.log(2.0 * x - 1.0 / (x + Math.sqrt(x * x - 1.0)));
    }
    double above = x - 1.0;
    return x == 1.0 ? 0.0 : Math.log1p(above + Math.sqrt(2.0 * above + above * above));
  }

  static double atanh(double x) {
    double size = Math.abs(x);
    if (size < TINY) {
      return x;
    }
    double doubled = size + size;
    double result =
        size < 0.5
            ? 0.5 * Math.log1p(doubled + doubled * size / (1.0 - size))
            : 0.5 * Math.log1p(doubled / (1.0 - size));
    return Math.copySign(result, x);
  }
}
