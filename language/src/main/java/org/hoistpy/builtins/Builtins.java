package org.hoistpy.builtins;

import org.hoistpy.builtins.types.CollectionTypes;
import org.hoistpy.builtins.types.bytes.BytesTypes;
import org.hoistpy.builtins.types.str.StrTypes;

/** Installs the methods of the built-in types, once per JVM. Thread-safe. */
public final class Builtins {
  private static boolean installed;

  private Builtins() {}

  public static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    CollectionTypes.install();
    StrTypes.install();
    BytesTypes.install();
  }
}
