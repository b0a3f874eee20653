package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.typing.PyTypeVarTuple;

/**
 * What generic classes and type parameters leave to the library's module {@code typing}, as in
 * CPython. Stateless.
 */
public final class TypingLibrary {
  private TypingLibrary() {}

  /** Calls a function of the module. */
  @TruffleBoundary
  public static Object call(String function, Object... arguments) {
    return Calls.call(function(function), arguments);
  }

  /** A function of the module, which is imported if need be. */
  @TruffleBoundary
  public static Object function(String name) {
    return Attributes.get(HoistPyContext.get().moduleLoader().importModule("typing"), name);
  }

  /** {@code typing.Unpack[Ts]}: what iterating over a TypeVarTuple gives. */
  @TruffleBoundary
  public static Object unpack(PyTypeVarTuple parameter) {
    return Items.get(function("Unpack"), parameter);
  }

  /** The parameters as a subscript takes them: each TypeVarTuple unpacked. */
  @TruffleBoundary
  public static PyTuple unpackAll(PyTuple parameters) {
    Object[] result = parameters.toArray();
    for (int i = 0; i < result.length; i++) {
      if (result[i] instanceof PyTypeVarTuple variadic) {
        result[i] = unpack(variadic);
      }
    }
    return new PyTuple(result);
  }
}
