package org.hoistpy.objects;

import org.hoistpy.objects.type.BuiltinTypes;

/** The singleton {@code Ellipsis}. Immutable. */
public final class PyEllipsis extends PyObject {
  public static final PyEllipsis ELLIPSIS = new PyEllipsis();

  private PyEllipsis() {
    super(BuiltinTypes.ELLIPSIS_TYPE.instanceShape());
  }

  @Override
  public String toString() {
    return "Ellipsis";
  }
}
