package org.hoistpy.objects.typing;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code P.args} or {@code P.kwargs} of a ParamSpec. Immutable. */
public final class PyParamSpecPart extends PyObject {
  public static final PyType ARGS =
      BuiltinTypes.define("typing.ParamSpecArgs", PyParamSpecPart.class, TypeTraits.BUILTIN_FINAL);
  public static final PyType KWARGS =
      BuiltinTypes.define(
          "typing.ParamSpecKwargs", PyParamSpecPart.class, TypeTraits.BUILTIN_FINAL);

  private final Object origin;

  public PyParamSpecPart(PyType type, Object origin) {
    super(type.instanceShape());
    this.origin = origin;
  }

  /** {@code __origin__}: the ParamSpec. */
  public Object origin() {
    return origin;
  }
}
