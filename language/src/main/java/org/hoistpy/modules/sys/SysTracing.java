package org.hoistpy.modules.sys;

import com.oracle.truffle.api.ThreadLocalAction;
import java.util.function.Consumer;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.nodes.trace.Tracing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.thread.ThreadState;

/** {@code sys.settrace}, {@code sys.setprofile} and what tells of them. Each thread has its own. */
final class SysTracing {
  private SysTracing() {}

  static void define(ModuleBuilder sys) {
    sys.function(
        "settrace",
        "function, /",
        function -> {
          Tracing.trace(thread(), orNull(function));
          return PyNone.NONE;
        });
    sys.function(
        "setprofile",
        "function, /",
        function -> {
          Tracing.profile(thread(), orNull(function));
          return PyNone.NONE;
        });
    sys.function(
        "_settraceallthreads",
        "arg, /",
        function -> {
          inAllThreads(thread -> Tracing.trace(thread, orNull(function)));
          return PyNone.NONE;
        });
    sys.function(
        "_setprofileallthreads",
        "arg, /",
        function -> {
          inAllThreads(thread -> Tracing.profile(thread, orNull(function)));
          return PyNone.NONE;
        });
    sys.function("gettrace", "", () -> orNone(thread().traceFunction()));
    sys.function("getprofile", "", () -> orNone(thread().profileFunction()));
  }

  /** Each thread does it for itself, at its next safepoint; the caller waits for all. */
  private static void inAllThreads(Consumer<ThreadState> change) {
    change.accept(thread());
    ThreadLocalAction action =
        new ThreadLocalAction(true, false) {
          @Override
          protected void perform(Access access) {
            change.accept(thread());
          }
        };
    SysFrames.await(HoistPyContext.get().env().submitThreadLocal(null, action));
  }

  private static ThreadState thread() {
    return HoistPyContext.get().threadState();
  }

  private static Object orNull(Object function) {
    return function == PyNone.NONE ? null : function;
  }

  private static Object orNone(Object function) {
    return function == null ? PyNone.NONE : function;
  }
}
