package org.hoistpy.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.type.PyType;

/** The way from an inlined method back to its body, for what the node does not specialise on. */
public final class MethodBodies {
  private MethodBodies() {}

  /** Calls the body of a built-in type's method, which checks the receiver. */
  @TruffleBoundary
  public static Object call(PyType type, String method, Object... bound) {
    return ((PyBuiltinFunction) type.getOwn(method)).body().call(bound);
  }
}
