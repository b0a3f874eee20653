package org.hoistpy.objects.type;

import org.hoistpy.objects.PyObject;

/** {@code list[int]} ({@code types.GenericAlias}). Immutable; callers do not change the arrays. */
public final class PyGenericAlias extends PyObject {
  private final Object origin;
  private final Object[] arguments;
  private final boolean starred;

  public PyGenericAlias(PyType cls, Object origin, Object[] arguments, boolean starred) {
    super(cls.instanceShape());
    this.origin = origin;
    this.arguments = arguments;
    this.starred = starred;
  }

  public PyGenericAlias(Object origin, Object[] arguments) {
    this(BuiltinTypes.GENERIC_ALIAS, origin, arguments, false);
  }

  /** {@code __origin__}. */
  public Object origin() {
    return origin;
  }

  /** {@code __args__}. */
  public Object[] arguments() {
    return arguments;
  }

  /** True for an unpacked one: {@code *tuple[int, ...]}. */
  public boolean isStarred() {
    return starred;
  }
}
