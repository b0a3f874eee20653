package org.hoistpy.modules.sys;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** The hooks of event loops in {@code sys}; they are those of the calling thread. Stateless. */
final class SysCoroutines {
  private static final PyType HOOKS =
      StructSequence.define("asyncgen_hooks", "firstiter", "finalizer");

  private SysCoroutines() {}

  static void define(ModuleBuilder sys) {
    sys.function(
        "get_coroutine_origin_tracking_depth",
        "",
        () -> (long) HoistPyContext.currentThread().coroutineOriginDepth());
    sys.function(
        "set_coroutine_origin_tracking_depth", "depth", SysCoroutines::setOriginTrackingDepth);
    sys.function("get_asyncgen_hooks", "", SysCoroutines::hooks);
    sys.function("set_asyncgen_hooks", "firstiter=?, finalizer=?", SysCoroutines::setHooks);
  }

  private static Object setOriginTrackingDepth(Object depth) {
    int frames = Index.asInt(depth);
    if (frames < 0) {
      throw PyErrors.valueError("depth must be >= 0");
    }
    HoistPyContext.currentThread().setCoroutineOriginDepth(frames);
    return PyNone.NONE;
  }

  private static Object hooks() {
    ThreadState thread = HoistPyContext.currentThread();
    return new PyTuple(
        HOOKS,
        new Object[] {
          orNone(thread.asyncGeneratorFirstIteration()), orNone(thread.asyncGeneratorFinalizer())
        });
  }

  private static Object orNone(Object hook) {
    return hook == null ? PyNone.NONE : hook;
  }

  private static Object setHooks(Object firstIteration, Object finalizer) {
    check("finalizer", finalizer);
    check("firstiter", firstIteration);
    ThreadState thread = HoistPyContext.currentThread();
    if (finalizer != null) {
      thread.setAsyncGeneratorFinalizer(finalizer == PyNone.NONE ? null : finalizer);
    }
    if (firstIteration != null) {
      thread.setAsyncGeneratorFirstIteration(firstIteration == PyNone.NONE ? null : firstIteration);
    }
    return PyNone.NONE;
  }

  private static void check(String name, Object hook) {
    if (hook != null && hook != PyNone.NONE && TypeOf.get(hook).lookup("__call__") == null) {
      throw PyErrors.typeError("callable %s expected, got %s", name, TypeOf.name(hook));
    }
  }
}
