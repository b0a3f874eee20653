package org.hoistpy.builtins.types.generator;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Generators;

/** The class generator (language reference 6.2.9.1). */
public final class GeneratorBuiltins {
  private GeneratorBuiltins() {}

  public static void install() {
    TypeBuilder<PyGenerator> type = new TypeBuilder<>(BuiltinTypes.GENERATOR, PyGenerator.class);
    type.method("__iter__", "/", self -> self);
    type.method("__next__", "/", self -> Generators.send(self, PyNone.NONE));
    ResumableMethods.defineState(type, "generator", "gi", "gi_yieldfrom");
    ResumableMethods.defineRunning(type, "generator");
    type.getter("gi_running", self -> self.claim().isHeld());
    CoroutineBuiltins.install();
    AsyncGeneratorBuiltins.install();
  }
}
