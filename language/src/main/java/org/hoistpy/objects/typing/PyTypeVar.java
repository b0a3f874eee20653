package org.hoistpy.objects.typing;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** A {@code typing.TypeVar}. Immutable but for its instance dict. */
public final class PyTypeVar extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define("typing.TypeVar", PyTypeVar.class, TypeTraits.BUILTIN_FINAL_WITH_DICT);

  private final Object name;
  private final LazyValue bound;
  private final LazyValue constraints;
  private final Variance variance;

  public PyTypeVar(Object name, LazyValue bound, LazyValue constraints, Variance variance) {
    super(TYPE.instanceShape());
    this.name = name;
    this.bound = bound;
    this.constraints = constraints;
    this.variance = variance;
  }

  /** {@code __name__}. */
  public Object name() {
    return name;
  }

  /** {@code __bound__}. */
  public LazyValue bound() {
    return bound;
  }

  /** {@code __constraints__}: a tuple. */
  public LazyValue constraints() {
    return constraints;
  }

  public Variance variance() {
    return variance;
  }
}
