package org.hoistpy.modules.math;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;

/** Floats as mantissa and exponent, and neighbouring floats. */
final class FloatParts {
  private static final long SIGN = Long.MIN_VALUE;

  private FloatParts() {}

  static Object frexp(Object argument) {
    double x = FloatConversion.asDouble(argument);
    if (x == 0.0 || !Double.isFinite(x)) {
      return new PyTuple(x, 0L);
    }
    return new PyTuple(mantissaOf(x), (long) exponentOf(x));
  }

  /** The exponent that leaves a mantissa from 0.5 to 1, of a finite number other than zero. */
  static int exponentOf(double x) {
    return Math.abs(x) < Double.MIN_NORMAL
        ? Math.getExponent(x * 0x1p54) - 53
        : Math.getExponent(x) + 1;
  }

  /** The mantissa from 0.5 to 1, with the sign, of a finite number other than zero. */
  static double mantissaOf(double x) {
    int exponent = exponentOf(x);
    return Math.abs(x) < Double.MIN_NORMAL
        ? Math.scalb(x * 0x1p54, -exponent - 54)
        : Math.scalb(x, -exponent);
  }

  static Object ldexp(Object argument, Object power) {
    double x = FloatConversion.asDouble(argument);
    Object exponent = PyInts.valueOrNull(power);
    if (exponent == null) {
      throw PyErrors.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0.0 || !Double.isFinite(x)) {
      return x;
    }
    int scale = (int) Math.clamp(Index.clamp(exponent), -5000, 5000);
    double result = Math.scalb(x, scale);
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return result;
  }

  static Object modf(Object argument) {
    double x = FloatConversion.asDouble(argument);
    if (Double.isInfinite(x)) {
      return new PyTuple(Math.copySign(0.0, x), x);
    }
    if (Double.isNaN(x)) {
      return new PyTuple(x, x);
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return new PyTuple(Math.copySign(x - whole, x), Math.copySign(whole, x));
  }

  static double ulp(double x) {
    double size = Math.abs(x);
    return Double.isNaN(size) || Double.isInfinite(size) ? size : Math.ulp(size);
  }

  static Object nextAfter(Object start, Object direction, Object steps) {
    double x = FloatConversion.asDouble(start);
    double y = FloatConversion.asDouble(direction);
    if (steps == PyNone.NONE) {
      return Math.nextAfter(x, y);
    }
    Object count = Index.asIndex(steps);
    if (PyInts.sign(count) < 0) {
      throw PyErrors.valueError("steps must be a non-negative integer");
    }
    return stepped(x, y, Index.clamp(count));
  }

  private static double stepped(double x, double y, long steps) {
    if (steps == 0) {
      return x;
    }
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isNaN(y) || x == y) {
      return y;
    }
    long from = ordinal(x);
    long to = ordinal(y);
    long distance = Math.abs(to - from);
    if (steps >= distance) {
      return y;
    }
    long reached = to > from ? from + steps : from - steps;
    double result = Double.longBitsToDouble(reached >= 0 ? reached : SIGN | -reached);
    return reached == 0 ? Math.copySign(0.0, x) : result;
  }

  /** The position of a float among all floats, both zeros at 0. */
  private static long ordinal(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return bits >= 0 ? bits : -(bits & ~SIGN);
  }
}
