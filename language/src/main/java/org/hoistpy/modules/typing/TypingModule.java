package org.hoistpy.modules.typing;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.typing.PyParamSpec;
import org.hoistpy.objects.typing.PyParamSpecPart;
import org.hoistpy.objects.typing.PyTypeAlias;
import org.hoistpy.objects.typing.PyTypeVar;
import org.hoistpy.objects.typing.PyTypeVarTuple;
import org.hoistpy.objects.typing.TypingTypes;

/**
 * The part of {@code typing} that the language itself needs; the rest of the library module is not
 * there, and importing it from here is an ImportError.
 */
public final class TypingModule {
  private TypingModule() {}

  public static void define(ModuleBuilder typing) {
    typing.type(PyTypeVar.TYPE);
    typing.type(PyParamSpec.TYPE);
    typing.type(PyParamSpecPart.ARGS);
    typing.type(PyParamSpecPart.KWARGS);
    typing.type(PyTypeVarTuple.TYPE);
    typing.type(PyTypeAlias.TYPE);
    typing.type(TypingTypes.GENERIC);
  }
}
