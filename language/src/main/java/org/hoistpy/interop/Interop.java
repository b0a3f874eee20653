package org.hoistpy.interop;

import org.hoistpy.objects.InteropScalar;

/** Installs this package, once per JVM. Thread-safe. */
public final class Interop {
  private static boolean installed;

  private Interop() {}

  public static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    InteropScalar.register(new ObjectMessages());
    ForeignObjectMethods.install();
    ForeignAbilities.install();
    ForeignCollections.install();
  }
}
