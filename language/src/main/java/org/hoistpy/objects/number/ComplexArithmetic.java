package org.hoistpy.objects.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;

/** The complex operators, by the reference implementation's formulas, which fix the rounding. */
public final class ComplexArithmetic {
  /** Up to this magnitude an integral exponent is a chain of multiplications. */
  private static final double LARGEST_CHAIN = 100.0;

  private ComplexArithmetic() {}

  public static PyComplex add(PyComplex left, PyComplex right) {
    return new PyComplex(left.real() + right.real(), left.imag() + right.imag());
  }

  public static PyComplex subtract(PyComplex left, PyComplex right) {
    return new PyComplex(left.real() - right.real(), left.imag() - right.imag());
  }

  public static PyComplex multiply(PyComplex left, PyComplex right) {
    return new PyComplex(
        left.real() * right.real() - left.imag() * right.imag(),
        left.real() * right.imag() + left.imag() * right.real());
  }

  /** Division by Smith's method, which does not overflow early. */
  @TruffleBoundary
  public static PyComplex divide(PyComplex left, PyComplex right) {
    double real = Math.abs(right.real());
    double imag = Math.abs(right.imag());
    if (real >= imag) {
      if (real == 0.0) {
        throw PyErrors.zeroDivisionError("complex division by zero");
      }
      double ratio = right.imag() / right.real();
      double scale = right.real() + right.imag() * ratio;
      return new PyComplex(
          (left.real() + left.imag() * ratio) / scale, (left.imag() - left.real() * ratio) / scale);
    }
    if (imag >= real) {
      double ratio = right.real() / right.imag();
      double scale = right.real() * ratio + right.imag();
      return new PyComplex(
          (left.real() * ratio + left.imag()) / scale, (left.imag() * ratio - left.real()) / scale);
    }
    return new PyComplex(Double.NaN, Double.NaN);
  }

  @TruffleBoundary
  public static PyComplex power(PyComplex base, PyComplex exponent) {
    return power(base.real(), base.imag(), exponent.real(), exponent.imag());
  }

  @TruffleBoundary
  static PyComplex power(double real, double imag, double exponentReal, double exponentImag) {
    PyComplex result;
    if (exponentImag == 0.0
        && exponentReal == Math.floor(exponentReal)
        && Math.abs(exponentReal) <= LARGEST_CHAIN) {
      result = integralPower(new PyComplex(real, imag), (int) exponentReal);
    } else {
      result = polarPower(real, imag, exponentReal, exponentImag);
    }
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imag())) {
      throw PyErrors.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex integralPower(PyComplex base, int exponent) {
    PyComplex one = new PyComplex(1.0, 0.0);
    PyComplex result = one;
    PyComplex factor = base;
    for (int rest = Math.abs(exponent); rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = multiply(result, factor);
      }
      factor = multiply(factor, factor);
    }
    if (exponent > 0) {
      return result;
    }
    if (result.real() == 0.0 && result.imag() == 0.0) {
      throw zeroBase();
    }
    return divide(one, result);
  }

  private static PyComplex polarPower(double real, double imag, double byReal, double byImag) {
    if (real == 0.0 && imag == 0.0) {
      if (byImag != 0.0 || byReal < 0.0) {
        throw zeroBase();
      }
      return new PyComplex(0.0, 0.0);
    }
    double size = Math.hypot(real, imag);
    double angle = Math.atan2(imag, real);
    double length = Math.pow(size, byReal);
    double phase = angle * byReal;
    if (byImag != 0.0) {
      length *= Math.exp(-angle * byImag);
      phase += byImag * Math.log(size);
    }
    return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  private static RuntimeException zeroBase() {
    return PyErrors.zeroDivisionError("0.0 to a negative or complex power");
  }

  public static PyComplex negate(PyComplex value) {
    return new PyComplex(-value.real(), -value.imag());
  }

  /** The absolute value; OverflowError where finite parts have an infinite one. */
  @TruffleBoundary
  public static double absolute(PyComplex value) {
    double result = Math.hypot(value.real(), value.imag());
    if (Double.isInfinite(result)
        && !Double.isInfinite(value.real())
        && !Double.isInfinite(value.imag())) {
      throw PyErrors.overflowError("absolute value too large");
    }
    return result;
  }
}
