package org.hoistpy.modules.threading;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.nodes.trace.Tracing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.thread.ThreadState;

/**
 * The trace and profile functions that threads start with: {@code threading.settrace} and its kin.
 * Access mode of the fields: volatile.
 */
final class ThreadHooks {
  private volatile Object trace;
  private volatile Object profile;

  private ThreadHooks() {}

  private static ThreadHooks current() {
    return HoistPyContext.get().service(ThreadHooks.class, context -> new ThreadHooks());
  }

  static void define(ModuleBuilder threading) {
    threading.function(
        "settrace",
        "func",
        function -> {
          current().trace = function == PyNone.NONE ? null : function;
          return PyNone.NONE;
        });
    threading.function(
        "setprofile",
        "func",
        function -> {
          current().profile = function == PyNone.NONE ? null : function;
          return PyNone.NONE;
        });
    threading.function("gettrace", "", () -> orNone(current().trace));
    threading.function("getprofile", "", () -> orNone(current().profile));
  }

  private static Object orNone(Object function) {
    return function == null ? PyNone.NONE : function;
  }

  /** The calling thread is about to run a program's function. */
  static void begin() {
    ThreadHooks hooks = current();
    ThreadState thread = HoistPyContext.get().threadState();
    if (hooks.trace != null) {
      Tracing.trace(thread, hooks.trace);
    }
    if (hooks.profile != null) {
      Tracing.profile(thread, hooks.profile);
    }
  }
}
