package org.hoistpy.builtins.types.number;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.Constructors;
import org.hoistpy.calls.InlineTernaryNode;
import org.hoistpy.objects.type.BuiltinTypes;

/** The inlined {@code int(x)} of an int or of a float in the range of long. */
abstract class IntConstructorNode extends InlineTernaryNode {
  static boolean isPlain(Object cls, Object base) {
    return cls == BuiltinTypes.INT && base == null;
  }

  static boolean isInRange(double x) {
    return Math.abs(x) < 0x1p62;
  }

  @Specialization(guards = "isPlain(cls, base)")
  protected static long doLong(Object cls, long x, Object base) {
    return x;
  }

  @Specialization(guards = {"isPlain(cls, base)", "isInRange(x)"})
  protected static long doDouble(Object cls, double x, Object base) {
    return (long) x;
  }

  @Specialization(guards = "isPlain(cls, base)")
  protected static long doBoolean(Object cls, boolean x, Object base) {
    return x ? 1 : 0;
  }

  @Specialization
  protected static Object doObject(Object cls, Object x, Object base) {
    return Constructors.general(BuiltinTypes.INT, cls, x, base);
  }
}
