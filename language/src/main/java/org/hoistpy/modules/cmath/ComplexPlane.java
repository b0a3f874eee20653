package org.hoistpy.modules.cmath;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.number.PyComplex;

/** What the functions share: limits, errors, and turns of the plane. Stateless. */
final class ComplexPlane {
  /** Beyond it, sums of squares and doubled numbers may overflow. */
  static final double LARGE = Double.MAX_VALUE / 4.0;

  static final double LN2 = 0.6931471805599453;
  static final double INF = Double.POSITIVE_INFINITY;
  static final double NAN = Double.NaN;

  private ComplexPlane() {}

  static PyException domain() {
    return PyErrors.valueError("math domain error");
  }

  static PyException range() {
    return PyErrors.overflowError("math range error");
  }

  static boolean isFinite(PyComplex z) {
    return Double.isFinite(z.real()) && Double.isFinite(z.imag());
  }

  static boolean isInfinite(PyComplex z) {
    return Double.isInfinite(z.real()) || Double.isInfinite(z.imag());
  }

  static boolean isNaN(PyComplex z) {
    return Double.isNaN(z.real()) || Double.isNaN(z.imag());
  }

  static boolean isLarge(PyComplex z) {
    return Math.abs(z.real()) > LARGE || Math.abs(z.imag()) > LARGE;
  }

  /** The logarithm of the absolute value of a large number. */
  static double logOfLarge(PyComplex z) {
    return Math.log(Math.hypot(z.real() / 2.0, z.imag() / 2.0));
  }

  static PyComplex timesI(PyComplex z) {
    return new PyComplex(-z.imag(), z.real());
  }

  static PyComplex timesMinusI(PyComplex z) {
    return new PyComplex(z.imag(), -z.real());
  }

  /** A finite result; an infinite one means that the function overflowed. */
  static PyComplex inRange(double real, double imag) {
    if (Double.isInfinite(real) || Double.isInfinite(imag)) {
      throw range();
    }
    return new PyComplex(real, imag);
  }

  /** The number with the signs of another, for functions known by their first quadrant. */
  static PyComplex signed(double real, double imag, PyComplex like) {
    return new PyComplex(Math.copySign(real, like.real()), Math.copySign(imag, like.imag()));
  }
}
