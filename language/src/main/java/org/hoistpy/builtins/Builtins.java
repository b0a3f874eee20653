package org.hoistpy.builtins;

import org.hoistpy.builtins.functions.SiteBuiltins;
import org.hoistpy.builtins.types.CollectionTypes;
import org.hoistpy.builtins.types.CoreTypes;
import org.hoistpy.builtins.types.bytes.BytesTypes;
import org.hoistpy.builtins.types.exceptions.ExceptionBuiltins;
import org.hoistpy.builtins.types.generator.GeneratorBuiltins;
import org.hoistpy.builtins.types.number.NumberTypes;
import org.hoistpy.builtins.types.str.StrTypes;
import org.hoistpy.modules.io.IoModule;
import org.hoistpy.modules.weakref.WeakrefModule;

/** Installs the methods of the built-in types, once per JVM. Thread-safe. */
public final class Builtins {
  private static boolean installed;

  private Builtins() {}

  public static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    CoreTypes.install();
    NumberTypes.install();
    StrTypes.install();
    BytesTypes.install();
    CollectionTypes.install();
    ExceptionBuiltins.install();
    GeneratorBuiltins.install();
    SiteBuiltins.install();
    IoModule.install();
    WeakrefModule.install();
  }
}
