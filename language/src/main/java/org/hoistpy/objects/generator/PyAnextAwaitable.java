package org.hoistpy.objects.generator;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** What {@code anext(iterator, default)} gives. Immutable. */
public final class PyAnextAwaitable extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define("anext_awaitable", PyObject.class, TypeTraits.BUILTIN_FINAL);

  private final Object wrapped;
  private final Object otherwise;

  public PyAnextAwaitable(Object wrapped, Object otherwise) {
    super(TYPE.instanceShape());
    this.wrapped = wrapped;
    this.otherwise = otherwise;
  }

  /** What {@code __anext__} gave. */
  public Object wrapped() {
    return wrapped;
  }

  /** The result at the end of the iteration. */
  public Object otherwise() {
    return otherwise;
  }
}
