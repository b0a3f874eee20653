package org.hoistpy.modules.cmath;

import static org.hoistpy.modules.cmath.ComplexPlane.INF;
import static org.hoistpy.modules.cmath.ComplexPlane.NAN;

import org.hoistpy.objects.number.PyComplex;

/** Exponential, hyperbolic and trigonometric functions (C99, G.6.2 and G.6.3.1). Stateless. */
final class Exponentials {
  /** From here the real exponential may overflow although the result does not. */
  private static final double LOG_LARGE = Math.log(ComplexPlane.LARGE);

  private Exponentials() {}

  static PyComplex exp(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!ComplexPlane.isFinite(z)) {
      return expSpecial(x, y);
    }
    if (x > LOG_LARGE) {
      double size = Math.exp(x - 1.0);
      return ComplexPlane.inRange(size * Math.cos(y) * Math.E, size * Math.sin(y) * Math.E);
    }
    double size = Math.exp(x);
    return ComplexPlane.inRange(size * Math.cos(y), size * Math.sin(y));
  }

  private static PyComplex expSpecial(double x, double y) {
    if (Double.isInfinite(y) && (Double.isFinite(x) || x == INF)) {
      throw ComplexPlane.domain();
    }
    if (y == 0.0) {
      return new PyComplex(x == -INF ? 0.0 : x, y);
    }
    if (Double.isInfinite(x)) {
      double size = x > 0 ? INF : 0.0;
      return Double.isFinite(y)
          ? new PyComplex(Math.copySign(size, Math.cos(y)), Math.copySign(size, Math.sin(y)))
          : new PyComplex(size, x > 0 ? NAN : 0.0);
    }
    return new PyComplex(NAN, NAN);
  }

  static PyComplex cosh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!ComplexPlane.isFinite(z)) {
      return coshSpecial(x, y);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1.0, x);
      return ComplexPlane.inRange(
          Math.cos(y) * Math.cosh(less) * Math.E, Math.sin(y) * Math.sinh(less) * Math.E);
    }
    return ComplexPlane.inRange(Math.cos(y) * Math.cosh(x), Math.sin(y) * Math.sinh(x));
  }

  private static PyComplex coshSpecial(double x, double y) {
    checkAngle(x, y);
    double sign = Math.copySign(1.0, x) * Math.copySign(1.0, y);
    if (Double.isInfinite(x)) {
      if (y == 0.0) {
        return new PyComplex(INF, Math.copySign(0.0, sign));
      }
      return Double.isNaN(y)
          ? new PyComplex(INF, NAN)
          : new PyComplex(
              Math.copySign(INF, Math.cos(y)),
              Math.copySign(INF, Math.sin(y)) * Math.copySign(1.0, x));
    }
    return new PyComplex(NAN, x == 0.0 || y == 0.0 ? Math.copySign(0.0, sign) : NAN);
  }

  static PyComplex sinh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!ComplexPlane.isFinite(z)) {
      return sinhSpecial(x, y);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1.0, x);
      return ComplexPlane.inRange(
          Math.cos(y) * Math.sinh(less) * Math.E, Math.sin(y) * Math.cosh(less) * Math.E);
    }
    return ComplexPlane.inRange(Math.cos(y) * Math.sinh(x), Math.sin(y) * Math.cosh(x));
  }

  private static PyComplex sinhSpecial(double x, double y) {
    checkAngle(x, y);
    if (Double.isInfinite(x)) {
      if (y == 0.0) {
        return new PyComplex(x, y);
      }
      return Double.isNaN(y)
          ? new PyComplex(x, NAN)
          : new PyComplex(Math.copySign(1.0, Math.cos(y)) * x, Math.copySign(INF, Math.sin(y)));
    }
    return new PyComplex(x == 0.0 ? x : NAN, y == 0.0 ? y : NAN);
  }

  /** An infinite angle has no sine; a NaN as real part is passed on instead. */
  private static void checkAngle(double x, double y) {
    if (Double.isInfinite(y) && !Double.isNaN(x)) {
      throw ComplexPlane.domain();
    }
  }

  static PyComplex tanh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!ComplexPlane.isFinite(z)) {
      return tanhSpecial(x, y);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double imag = 4.0 * Math.sin(y) * Math.cos(y) * Math.exp(-2.0 * Math.abs(x));
      return new PyComplex(Math.copySign(1.0, x), imag);
    }
    double real = StrictMath.tanh(x);
    double tangent = Math.tan(y);
    double scale = 1.0 / Math.cosh(x);
    double product = real * tangent;
    double divisor = 1.0 + product * product;
    return new PyComplex(
        real * (1.0 + tangent * tangent) / divisor, tangent / divisor * scale * scale);
  }

  private static PyComplex tanhSpecial(double x, double y) {
    if (Double.isInfinite(y) && Double.isFinite(x)) {
      throw ComplexPlane.domain();
    }
    if (Double.isInfinite(x)) {
      double sign = Double.isFinite(y) ? Math.sin(y) * Math.cos(y) : 0.0;
      return new PyComplex(Math.copySign(1.0, x), Math.copySign(0.0, sign));
    }
    return new PyComplex(NAN, y == 0.0 ? y : NAN);
  }

  static PyComplex cos(PyComplex z) {
    return cosh(ComplexPlane.timesI(z));
  }

  static PyComplex sin(PyComplex z) {
    return ComplexPlane.timesMinusI(sinh(ComplexPlane.timesI(z)));
  }

  static PyComplex tan(PyComplex z) {
    return ComplexPlane.timesMinusI(tanh(ComplexPlane.timesI(z)));
  }
}
