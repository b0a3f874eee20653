package org.hoistpy.objects.type;

import org.hoistpy.objects.PyObject;

/** {@code int | str} ({@code types.UnionType}). Immutable; callers do not change the array. */
public final class PyUnionType extends PyObject {
  private final Object[] members;

  public PyUnionType(Object[] members) {
    super(BuiltinTypes.UNION.instanceShape());
    this.members = members;
  }

  public Object[] members() {
    return members;
  }
}
