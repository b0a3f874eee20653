package org.hoistpy.builtins.types.typing;

/** Installs the methods of the classes of the module typing. Stateless. */
public final class TypingBuiltins {
  private TypingBuiltins() {}

  public static void install() {
    TypeVarBuiltins.install();
    ParamSpecBuiltins.install();
    TypeVarTupleBuiltins.install();
    TypeAliasBuiltins.install();
    GenericBuiltins.install();
  }
}
