package org.hoistpy.modules.cmath;

import static org.hoistpy.modules.cmath.ComplexPlane.INF;
import static org.hoistpy.modules.cmath.ComplexPlane.LN2;
import static org.hoistpy.modules.cmath.ComplexPlane.NAN;

import org.hoistpy.modules.math.Hyperbolic;
import org.hoistpy.objects.number.PyComplex;

/**
 * Inverse hyperbolic and trigonometric functions by Kahan's formulas (C99, G.6.1 and G.6.2).
 * Stateless.
 */
final class Inverses {
  private static final double HALF_PI = Math.PI / 2.0;
  private static final double ROOT_OF_LARGE = Math.sqrt(ComplexPlane.LARGE);
  private static final double ROOT_OF_TINY = Math.sqrt(Double.MIN_NORMAL);

  private Inverses() {}

  static PyComplex acosh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!ComplexPlane.isFinite(z)) {
      double real = ComplexPlane.isInfinite(z) ? INF : NAN;
      return new PyComplex(real, Math.atan2(y, x));
    }
    if (ComplexPlane.isLarge(z)) {
      return new PyComplex(ComplexPlane.logOfLarge(z) + 2.0 * LN2, Math.atan2(y, x));
    }
    PyComplex below = Logarithms.sqrt(new PyComplex(x - 1.0, y));
    PyComplex above = Logarithms.sqrt(new PyComplex(x + 1.0, y));
    return new PyComplex(
        Hyperbolic.asinh(below.real() * above.real() + below.imag() * above.imag()),
        2.0 * Math.atan2(below.imag(), above.real()));
  }

  static PyComplex acos(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!ComplexPlane.isFinite(z)) {
      PyComplex turned = acosh(z);
      double real = x == 0.0 ? HALF_PI : Math.abs(turned.imag());
      return new PyComplex(real, -Math.copySign(turned.real(), y));
    }
    if (ComplexPlane.isLarge(z)) {
      double size = ComplexPlane.logOfLarge(z) + 2.0 * LN2;
      return new PyComplex(Math.atan2(Math.abs(y), x), -Math.copySign(size, y));
    }
    PyComplex below = Logarithms.sqrt(new PyComplex(1.0 - x, -y));
    PyComplex above = Logarithms.sqrt(new PyComplex(1.0 + x, y));
    return new PyComplex(
        2.0 * Math.atan2(below.real(), above.real()),
        Hyperbolic.asinh(above.real() * below.imag() - above.imag() * below.real()));
  }

  static PyComplex asinh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!ComplexPlane.isFinite(z)) {
      double real = ComplexPlane.isInfinite(z) ? INF : NAN;
      double imag = y == 0.0 ? 0.0 : Math.atan2(Math.abs(y), Math.abs(x));
      return ComplexPlane.signed(real, imag, z);
    }
    if (ComplexPlane.isLarge(z)) {
      double size = ComplexPlane.logOfLarge(z) + 2.0 * LN2;
      return new PyComplex(Math.copySign(size, x), Math.atan2(y, Math.abs(x)));
    }
    PyComplex above = Logarithms.sqrt(new PyComplex(1.0 + y, -x));
    PyComplex below = Logarithms.sqrt(new PyComplex(1.0 - y, x));
    return new PyComplex(
        Hyperbolic.asinh(above.real() * below.imag() - below.real() * above.imag()),
        Math.atan2(y, above.real() * below.real() - above.imag() * below.imag()));
  }

  static PyComplex asin(PyComplex z) {
    return ComplexPlane.timesMinusI(asinh(ComplexPlane.timesI(z)));
  }

  static PyComplex atanh(PyComplex z) {
    if (!ComplexPlane.isFinite(z)) {
      return atanhSpecial(z);
    }
    double x = Math.abs(z.real());
    double height = Math.abs(z.imag());
    double real;
    double imag;
    if (x > ROOT_OF_LARGE || height > ROOT_OF_LARGE) {
      double half = Math.hypot(x / 2.0, height / 2.0);
      real = x / 4.0 / half / half;
      imag = HALF_PI;
    } else if (x == 1.0 && height < ROOT_OF_TINY) {
      if (height == 0.0) {
        throw ComplexPlane.domain();
      }
      real = -Math.log(Math.sqrt(height) / Math.sqrt(Math.hypot(height, 2.0)));
      imag = Math.atan2(2.0, -height) / 2.0;
    } else {
      double rest = 1.0 - x;
      real = Math.log1p(4.0 * x / (rest * rest + height * height)) / 4.0;
      imag = Math.atan2(2.0 * height, rest * (1.0 + x) - height * height) / 2.0;
    }
    return ComplexPlane.signed(real, imag, z);
  }

  private static PyComplex atanhSpecial(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    boolean vanishes = ComplexPlane.isInfinite(z) || x == 0.0;
    double imag = Double.isInfinite(y) || Double.isInfinite(x) && !Double.isNaN(y) ? HALF_PI : NAN;
    return ComplexPlane.signed(vanishes ? 0.0 : NAN, imag, z);
  }

  static PyComplex atan(PyComplex z) {
    return ComplexPlane.timesMinusI(atanh(ComplexPlane.timesI(z)));
  }
}
