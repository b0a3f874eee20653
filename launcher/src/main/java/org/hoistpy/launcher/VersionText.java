package org.hoistpy.launcher;

import org.hoistpy.main.Version;

/** What {@code -V} and {@code -VV} print. Stateless. */
final class VersionText {

  private VersionText() {}

  static String brief() {
    return "Python " + Version.PYTHON + "\n";
  }

  static String full() {
    String java = System.getProperty("java.vm.name") + " " + Runtime.version();
    return "Python " + Version.PYTHON + " (HoistPy " + Version.HOISTPY + ", " + java + ")\n";
  }
}
