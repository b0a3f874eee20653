package org.hoistpy.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.descriptor.PyStaticMethod;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.type.PyType;

/** The way from an inlined constructor back to the declared one, which checks the class. */
public final class Constructors {
  private Constructors() {}

  /** Calls the type's {@code __new__} with the class and the other bound arguments. */
  @TruffleBoundary
  public static Object general(PyType type, Object... bound) {
    PyStaticMethod constructor = (PyStaticMethod) type.getOwn("__new__");
    return ((PyBuiltinFunction) constructor.callable()).body().call(bound);
  }
}
