package org.hoistpy.objects.typing;

import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** The classes of the module typing that no Java class of its own stands for. Immutable. */
public final class TypingTypes {
  /** The base of every generic class. */
  public static final PyType GENERIC =
      BuiltinTypes.define("typing.Generic", PyInstance.class, TypeTraits.BUILTIN);

  private TypingTypes() {}
}
