package org.hoistpy.modules.typing;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.typing.PyParamSpec;
import org.hoistpy.objects.typing.PyParamSpecPart;
import org.hoistpy.objects.typing.PyTypeAlias;
import org.hoistpy.objects.typing.PyTypeVar;
import org.hoistpy.objects.typing.PyTypeVarTuple;
import org.hoistpy.objects.typing.TypingTypes;

/** Module {@code _typing}: the part of {@code typing} that the language itself needs. */
public final class TypingModule {
  private TypingModule() {}

  public static void define(ModuleBuilder typing) {
    typing.function("_idfunc", "x, /", x -> x);
    typing.type(PyTypeVar.TYPE);
    typing.type(PyParamSpec.TYPE);
    typing.type(PyParamSpecPart.ARGS);
    typing.type(PyParamSpecPart.KWARGS);
    typing.type(PyTypeVarTuple.TYPE);
    typing.type(PyTypeAlias.TYPE);
    typing.type(TypingTypes.GENERIC);
  }
}
