package org.hoistpy.builtins.types.generator;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.objects.generator.PyCoroutineWrapper;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Generators;
import org.hoistpy.ops.ThrowArguments;

/** The classes coroutine and coroutine_wrapper (language reference 3.4.2). */
final class CoroutineBuiltins {
  private CoroutineBuiltins() {}

  static void install() {
    TypeBuilder<PyCoroutine> type = new TypeBuilder<>(BuiltinTypes.COROUTINE, PyCoroutine.class);
    type.method("__await__", "/", PyCoroutineWrapper::new);
    ResumableMethods.defineState(type, "coroutine", "cr", "cr_await");
    ResumableMethods.defineRunning(type, "coroutine");
    type.getter("cr_running", self -> self.claim().isHeld());
    ReadOnly.define(type, "cr_origin", PyCoroutine::origin);
    TypeBuilder<PyCoroutineWrapper> wrapper =
        new TypeBuilder<>(PyCoroutineWrapper.TYPE, PyCoroutineWrapper.class);
    wrapper.doc("A wrapper object implementing __await__ for coroutines.");
    wrapper.method("__iter__", "/", self -> self);
    wrapper.method("__next__", "/", self -> Generators.send(self.coroutine(), PyNone.NONE));
    wrapper.method("send", "arg, /", (self, value) -> Generators.send(self.coroutine(), value));
    wrapper.method(
        "throw",
        "typ, val=?, tb=?, /",
        (self, thrown, value, traceback) ->
            Generators.raise(
                self.coroutine(), ThrowArguments.of("throw", thrown, value, traceback)));
    wrapper.method("close", "/", self -> Generators.close(self.coroutine()));
  }
}
