package org.hoistpy.objects.typing;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** A {@code typing.TypeVarTuple}. Immutable but for its instance dict. */
public final class PyTypeVarTuple extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define(
          "typing.TypeVarTuple", PyTypeVarTuple.class, TypeTraits.BUILTIN_FINAL_WITH_DICT);

  private final Object name;

  public PyTypeVarTuple(Object name) {
    super(TYPE.instanceShape());
    this.name = name;
  }

  /** {@code __name__}. */
  public Object name() {
    return name;
  }
}
