package org.hoistpy.modules.cmath;

import static org.hoistpy.modules.cmath.ComplexPlane.INF;
import static org.hoistpy.modules.cmath.ComplexPlane.NAN;

import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.ComplexConversion;
import org.hoistpy.ops.FloatConversion;

/** Conversions from and to polar coordinates. Stateless. */
final class PolarForm {
  private PolarForm() {}

  static Object phase(Object number) {
    PyComplex z = ComplexConversion.asComplex(number);
    return Math.atan2(z.imag(), z.real());
  }

  static Object polar(Object number) {
    PyComplex z = ComplexConversion.asComplex(number);
    double size = Math.hypot(z.real(), z.imag());
    if (Double.isInfinite(size) && ComplexPlane.isFinite(z)) {
      throw ComplexPlane.range();
    }
    return new PyTuple(size, Math.atan2(z.imag(), z.real()));
  }

  static Object rect(Object radius, Object angle) {
    double r = FloatConversion.asDouble(radius);
    double phi = FloatConversion.asDouble(angle);
    if (Double.isInfinite(phi) && r != 0.0 && !Double.isNaN(r)) {
      throw ComplexPlane.domain();
    }
    // The product with an angle of zero keeps that zero's sign, which the sine of some libraries
    // does not.
    if (phi == 0.0) {
      return new PyComplex(
          r,
          Double.isFinite(r)
              ? r * phi
              : Double.isNaN(r)
                  ? 0.0
                  : Math.copySign(0.0, Math.copySign(1.0, r) * Math.copySign(1.0, phi)));
    }
    if (Double.isFinite(r) && Double.isFinite(phi)) {
      return new PyComplex(r * Math.cos(phi), r * Math.sin(phi));
    }
    if (r == 0.0) {
      return new PyComplex(0.0, 0.0);
    }
    if (Double.isInfinite(r)) {
      return Double.isNaN(phi)
          ? new PyComplex(INF, NAN)
          : new PyComplex(
              Math.copySign(1.0, Math.cos(phi)) * r, Math.copySign(1.0, Math.sin(phi)) * r);
    }
    return new PyComplex(NAN, NAN);
  }
}
