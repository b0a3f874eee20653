package org.hoistpy.modules.cmath;

import static org.hoistpy.modules.cmath.ComplexPlane.INF;
import static org.hoistpy.modules.cmath.ComplexPlane.NAN;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.ComplexConversion;

/** Logarithms and the square root (C99, G.6.3.2 and G.6.4.2). Stateless. */
final class Logarithms {
  private static final double LN10 = 2.302585092994046;

  /** Brings subnormal numbers into the normal range, by an odd power of two and one more. */
  private static final int SCALE = 53;

  private Logarithms() {}

  static PyComplex sqrt(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!ComplexPlane.isFinite(z)) {
      return sqrtSpecial(x, y);
    }
    if (x == 0.0 && y == 0.0) {
      return new PyComplex(0.0, y);
    }
    double width = Math.abs(x);
    double height = Math.abs(y);
    double root;
    if (width < Double.MIN_NORMAL && height < Double.MIN_NORMAL) {
      width = Math.scalb(width, SCALE);
      double sum = width + Math.hypot(width, Math.scalb(height, SCALE));
      root = Math.scalb(Math.sqrt(sum), -(SCALE + 1) / 2);
    } else {
      width /= 8.0;
      root = 2.0 * Math.sqrt(width + Math.hypot(width, height / 8.0));
    }
    double other = height / (2.0 * root);
    return x >= 0.0
        ? new PyComplex(root, Math.copySign(other, y))
        : new PyComplex(other, Math.copySign(root, y));
  }

  private static PyComplex sqrtSpecial(double x, double y) {
    if (Double.isInfinite(y)) {
      return new PyComplex(INF, y);
    }
    if (x == INF) {
      return new PyComplex(INF, Double.isNaN(y) ? NAN : Math.copySign(0.0, y));
    }
    if (x == -INF) {
      return new PyComplex(Double.isNaN(y) ? NAN : 0.0, Math.copySign(INF, y));
    }
    return new PyComplex(NAN, NAN);
  }

  static PyComplex log(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    double angle = Math.atan2(y, x);
    if (!ComplexPlane.isFinite(z)) {
      return new PyComplex(ComplexPlane.isInfinite(z) ? INF : NAN, angle);
    }
    return new PyComplex(logOfSize(z), angle);
  }

  private static double logOfSize(PyComplex z) {
    double width = Math.abs(z.real());
    double height = Math.abs(z.imag());
    if (ComplexPlane.isLarge(z)) {
      return ComplexPlane.logOfLarge(z) + ComplexPlane.LN2;
    }
    if (width < Double.MIN_NORMAL && height < Double.MIN_NORMAL) {
      if (width == 0.0 && height == 0.0) {
        throw ComplexPlane.domain();
      }
      double size = Math.hypot(Math.scalb(width, SCALE), Math.scalb(height, SCALE));
      return Math.log(size) - SCALE * ComplexPlane.LN2;
    }
    double size = Math.hypot(width, height);
    if (size < 0.71 || size > 1.73) {
      return Math.log(size);
    }
    // Near 1 the size itself would lose what decides the result.
    double longer = Math.max(width, height);
    double shorter = Math.min(width, height);
    return Math.log1p((longer - 1.0) * (longer + 1.0) + shorter * shorter) / 2.0;
  }

  static Object logarithm(Object number, Object base) {
    PyComplex dividend = log(ComplexConversion.asComplex(number));
    if (base == null) {
      return dividend;
    }
    PyComplex divisor = log(ComplexConversion.asComplex(base));
    try {
      return Arithmetic.binary(BinaryOp.TRUEDIV, dividend, divisor);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.ZERO_DIVISION_ERROR)) {
        throw ComplexPlane.domain();
      }
      throw e;
    }
  }

  static PyComplex log10(PyComplex z) {
    PyComplex natural = log(z);
    return new PyComplex(natural.real() / LN10, natural.imag() / LN10);
  }
}
