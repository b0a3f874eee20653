package org.hoistpy.objects.typing;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** A {@code typing.ParamSpec}. Immutable but for its instance dict. */
public final class PyParamSpec extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define(
          "typing.ParamSpec", PyParamSpec.class, TypeTraits.BUILTIN_FINAL_WITH_DICT);

  private final Object name;
  private final Object bound;
  private final Variance variance;

  public PyParamSpec(Object name, Object bound, Variance variance) {
    super(TYPE.instanceShape());
    this.name = name;
    this.bound = bound;
    this.variance = variance;
  }

  /** {@code __name__}. */
  public Object name() {
    return name;
  }

  /** {@code __bound__}. */
  public Object bound() {
    return bound;
  }

  public Variance variance() {
    return variance;
  }
}
