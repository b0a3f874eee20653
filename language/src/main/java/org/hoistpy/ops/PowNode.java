package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.objects.number.FloatArithmetic;
import org.hoistpy.objects.number.IntPower;

/**
 * The operator {@code **}. Ints stay ints unless the exponent is negative, floats stay floats
 * unless the result is complex; what is left goes the generic way.
 */
abstract class PowNode extends ArithmeticNode {
  protected PowNode(boolean inplace) {
    super(BinaryOp.POW, inplace);
  }

  @Specialization(guards = "exponent >= 0", rewriteOn = ArithmeticException.class)
  protected static long doLong(long base, long exponent) {
    return IntPower.powerExact(base, exponent);
  }

  @Specialization(replaces = "doLong")
  protected static Object doLongWide(long base, long exponent) {
    return IntPower.power(base, exponent);
  }

  static boolean isPositive(double base) {
    return base >= 0.0;
  }

  @Specialization(guards = "isPositive(base)")
  protected static double doDouble(double base, double exponent) {
    return FloatArithmetic.realPower(base, exponent);
  }

  @Specialization
  protected static double doDoubleLong(double base, long exponent) {
    return FloatArithmetic.realPower(base, exponent);
  }

  @Specialization(guards = "base >= 0")
  protected static double doLongDouble(long base, double exponent) {
    return FloatArithmetic.realPower(base, exponent);
  }
}
