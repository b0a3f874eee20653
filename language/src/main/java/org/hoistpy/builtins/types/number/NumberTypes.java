package org.hoistpy.builtins.types.number;

/** Installs the methods of the number types. */
public final class NumberTypes {
  private NumberTypes() {}

  public static void install() {
    IntBuiltins.install();
    BoolBuiltins.install();
    FloatBuiltins.install();
    ComplexBuiltins.install();
  }
}
