package org.hoistpy.objects.typing;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** What a {@code type} statement makes: a {@code typing.TypeAliasType}. Immutable. */
public final class PyTypeAlias extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define("typing.TypeAliasType", PyTypeAlias.class, TypeTraits.BUILTIN_FINAL);

  private final Object name;
  private final Object module;
  private final PyTuple parameters;
  private final LazyValue value;

  public PyTypeAlias(Object name, Object module, PyTuple parameters, LazyValue value) {
    super(TYPE.instanceShape());
    this.name = name;
    this.module = module;
    this.parameters = parameters;
    this.value = value;
  }

  /** {@code __name__}. */
  public Object name() {
    return name;
  }

  /** {@code __module__}, or null when it is not known. */
  public Object module() {
    return module;
  }

  /** {@code __type_params__}. */
  public PyTuple parameters() {
    return parameters;
  }

  /** {@code __value__}. */
  public LazyValue value() {
    return value;
  }
}
