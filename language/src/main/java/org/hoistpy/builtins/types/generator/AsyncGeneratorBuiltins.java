package org.hoistpy.builtins.types.generator;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.generator.PyAnextAwaitable;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.generator.PyAsyncStep;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.AsyncGenerators;
import org.hoistpy.ops.Awaitables;
import org.hoistpy.ops.Delegation;
import org.hoistpy.ops.Delegation.Step;
import org.hoistpy.ops.ThrowArguments;

/** The class async_generator and the awaitables around it (language reference 6.2.9.4). */
final class AsyncGeneratorBuiltins {
  private AsyncGeneratorBuiltins() {}

  static void install() {
    TypeBuilder<PyAsyncGenerator> type =
        new TypeBuilder<>(PyAsyncGenerator.TYPE, PyAsyncGenerator.class);
    type.method("__aiter__", "/", self -> self);
    type.method("__anext__", "/", self -> send(self, PyNone.NONE));
    type.method("asend", "arg, /", AsyncGeneratorBuiltins::send);
    type.method(
        "athrow",
        "typ, val=?, tb=?, /",
        (self, thrown, value, traceback) -> {
          ThrowArguments.checkCount("athrow", value);
          AsyncGenerators.begin(self);
          return PyAsyncStep.raise(self, thrown, value, traceback);
        });
    type.method(
        "aclose",
        "/",
        self -> {
          AsyncGenerators.begin(self);
          return PyAsyncStep.close(self);
        });
    ResumableMethods.defineState(type, "async_generator", "ag", "ag_await");
    ReadOnly.define(type, "ag_running", PyAsyncGenerator::isRunning);
    defineSteps(PyAsyncStep.SEND);
    defineSteps(PyAsyncStep.THROW);
    defineAnext();
  }

  private static PyAsyncStep send(PyAsyncGenerator self, Object value) {
    AsyncGenerators.begin(self);
    return PyAsyncStep.send(self, value);
  }

  private static void defineSteps(PyType cls) {
    TypeBuilder<PyAsyncStep> type =
        new TypeBuilder<>(
            cls,
            self ->
                self instanceof PyAsyncStep step && ((PyObject) self).getPyClass() == cls
                    ? step
                    : null);
    type.method("__await__", "/", self -> self);
    type.method("__iter__", "/", self -> self);
    type.method("__next__", "/", self -> AsyncGenerators.send(self, PyNone.NONE).orStop());
    type.method("send", "arg, /", (self, value) -> AsyncGenerators.send(self, value).orStop());
    type.method(
        "throw",
        "typ, val=?, tb=?, /",
        (self, thrown, value, traceback) ->
            AsyncGenerators.raise(self, ThrowArguments.of("throw", thrown, value, traceback))
                .orStop());
    type.method("close", "/", AsyncGenerators::close);
  }

  private static void defineAnext() {
    TypeBuilder<PyAnextAwaitable> type =
        new TypeBuilder<>(PyAnextAwaitable.TYPE, PyAnextAwaitable.class);
    type.method("__await__", "/", self -> self);
    type.method("__iter__", "/", self -> self);
    type.method("__next__", "/", self -> step(self, PyNone.NONE));
    type.method("send", "arg, /", AsyncGeneratorBuiltins::step);
    type.method(
        "throw",
        "typ, val=?, tb=?, /",
        (self, thrown, value, traceback) ->
            step(self, ThrowArguments.of("throw", thrown, value, traceback)));
    type.method("close", "/", self -> Delegation.close(Awaitables.iterator(self.wrapped())));
  }

  private static Object step(PyAnextAwaitable self, Object sent) {
    Step step = Delegation.step(self, sent);
    return step.orStop();
  }
}
