package org.hoistpy.objects.typing;

import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** The classes of the module typing that no Java class of its own stands for. Immutable. */
public final class TypingTypes {
  /** The base of every generic class. */
  public static final PyType GENERIC =
      BuiltinTypes.define("typing.Generic", PyInstance.class, TypeTraits.BUILTIN);

  /** What subscribing a generic class gives. */
  public static final PyType GENERIC_ALIAS =
      BuiltinTypes.define(
          "typing._GenericAlias",
          PyGenericAlias.class,
          TypeTraits.BUILTIN_FINAL,
          BuiltinTypes.GENERIC_ALIAS);

  /** What iterating over a TypeVarTuple gives. */
  public static final PyType UNPACK_ALIAS =
      BuiltinTypes.define(
          "typing._UnpackGenericAlias",
          PyGenericAlias.class,
          TypeTraits.BUILTIN_FINAL,
          BuiltinTypes.GENERIC_ALIAS);

  private TypingTypes() {}

  /** {@code typing.Unpack[Ts]}: what iterating over the TypeVarTuple gives. */
  public static PyGenericAlias unpack(PyTypeVarTuple parameter) {
    return new PyGenericAlias(UNPACK_ALIAS, UNPACK_ALIAS, new Object[] {parameter}, false);
  }

  /** The parameters as a subscript takes them: each TypeVarTuple unpacked. */
  public static PyTuple unpackAll(PyTuple parameters) {
    Object[] result = parameters.toArray();
    for (int i = 0; i < result.length; i++) {
      if (result[i] instanceof PyTypeVarTuple variadic) {
        result[i] = unpack(variadic);
      }
    }
    return new PyTuple(result);
  }
}
