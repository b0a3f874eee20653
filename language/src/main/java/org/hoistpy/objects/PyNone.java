package org.hoistpy.objects;

import org.hoistpy.objects.type.BuiltinTypes;

/** The singleton {@code None}. Immutable. */
public final class PyNone extends PyObject {
  public static final PyNone NONE = new PyNone();

  private PyNone() {
    super(BuiltinTypes.NONE_TYPE.instanceShape());
  }

  @Override
  public String toString() {
    return "None";
  }
}
