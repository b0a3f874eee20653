package org.hoistpy.builtins.types.number;

import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** The inlined {@code float(x)} of a float or an int in the range of long. */
abstract class FloatConstructorNode extends InlineBinaryNode {
  static boolean isPlain(PyType cls) {
    return cls == BuiltinTypes.FLOAT;
  }

  @Specialization(guards = "isPlain(cls)")
  protected static double doDouble(PyType cls, double x) {
    return x;
  }

  @Specialization(guards = "isPlain(cls)")
  protected static double doLong(PyType cls, long x) {
    return x;
  }

  @Specialization
  protected static Object doObject(PyType cls, Object x) {
    return FloatBuiltins.construct(cls, x);
  }
}
