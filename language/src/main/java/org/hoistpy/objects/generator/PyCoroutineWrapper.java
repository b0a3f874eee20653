package org.hoistpy.objects.generator;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** The iterator that {@code coroutine.__await__()} gives. Immutable. */
public final class PyCoroutineWrapper extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define("coroutine_wrapper", PyObject.class, TypeTraits.BUILTIN_FINAL);

  private final PyCoroutine coroutine;

  public PyCoroutineWrapper(PyCoroutine coroutine) {
    super(TYPE.instanceShape());
    this.coroutine = coroutine;
  }

  public PyCoroutine coroutine() {
    return coroutine;
  }
}
