package org.hoistpy.launcher;

import com.oracle.truffle.api.Truffle;
import java.util.Optional;
import org.graalvm.polyglot.Engine;

/** Finds out whether guest code is compiled, and if not, why. Stateless. */
final class JitStatus {

  private static final String INTERPRETED = "Interpreted";

  private JitStatus() {}

  /** Whether Truffle found a runtime that compiles; known before there is an engine. */
  static boolean mayCompile() {
    return !Truffle.getRuntime().getName().equals(INTERPRETED);
  }

  /** One clause that says what is missing, or null if the JIT is active. */
  static String problem(Engine engine) {
    if (!engine.getImplementationName().equals(INTERPRETED)) {
      return null;
    }
    int feature = Runtime.version().feature();
    if (feature != 25) {
      return "this is Java " + feature + ", and the compiler needs JDK 25";
    }
    if (module("jdk.internal.vm.ci").isEmpty()) {
      return "the Java virtual machine runs without -XX:+EnableJVMCI, or was built without JVMCI";
    }
    if (module("jdk.graal.compiler").isEmpty()) {
      return "the compiler's jar files are missing from the upgrade module path";
    }
    return "the Truffle runtime did not accept the compiler";
  }

  static Optional<Module> module(String name) {
    return ModuleLayer.boot().findModule(name);
  }
}
