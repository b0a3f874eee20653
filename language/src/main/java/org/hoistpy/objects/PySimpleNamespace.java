package org.hoistpy.objects;

import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * A {@code types.SimpleNamespace}: attributes and nothing else. Thread-safety: {@link PyObject}.
 */
public final class PySimpleNamespace extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define(
          "types.SimpleNamespace", PySimpleNamespace.class, TypeTraits.BUILTIN_WITH_DICT);

  public PySimpleNamespace(PyType cls) {
    super(cls.instanceShape());
  }
}
