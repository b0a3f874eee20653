package org.hoistpy.objects;

import org.hoistpy.objects.type.BuiltinTypes;

/** The singleton {@code NotImplemented}. Immutable. */
public final class PyNotImplemented extends PyObject {
  public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

  private PyNotImplemented() {
    super(BuiltinTypes.NOT_IMPLEMENTED_TYPE.instanceShape());
  }

  @Override
  public String toString() {
    return "NotImplemented";
  }
}
