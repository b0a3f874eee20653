package org.hoistpy.builtins.types.number;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.Constructors;
import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.objects.type.BuiltinTypes;

/** The inlined {@code float(x)} of a float or an int in the range of long. */
abstract class FloatConstructorNode extends InlineBinaryNode {
  static boolean isPlain(Object cls) {
    return cls == BuiltinTypes.FLOAT;
  }

  @Specialization(guards = "isPlain(cls)")
  protected static double doDouble(Object cls, double x) {
    return x;
  }

  @Specialization(guards = "isPlain(cls)")
  protected static double doLong(Object cls, long x) {
    return x;
  }

  @Specialization
  protected static Object doObject(Object cls, Object x) {
    return Constructors.general(BuiltinTypes.FLOAT, cls, x);
  }
}
