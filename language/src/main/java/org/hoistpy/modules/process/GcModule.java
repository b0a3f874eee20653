package org.hoistpy.modules.process;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;

/**
 * Module {@code gc}: memory is the Java virtual machine's matter. {@code collect} asks for a
 * collection; thresholds and debug flags are kept and mean nothing.
 */
public final class GcModule {
  private volatile boolean enabled = true;
  private volatile Object thresholds = PyTuple.of(700L, 10L, 10L);
  private volatile Object debug = 0L;

  private GcModule() {}

  private static GcModule current() {
    return HoistPyContext.get().service(GcModule.class, context -> new GcModule());
  }

  public static void define(ModuleBuilder gc) {
    String[] flags = {
      "DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE", "", "", "DEBUG_SAVEALL"
    };
    for (int i = 0; i < flags.length; i++) {
      if (!flags[i].isEmpty()) {
        gc.constant(flags[i], 1L << i);
      }
    }
    gc.constant("DEBUG_LEAK", 38L);
    gc.constant("callbacks", new PyList());
    gc.constant("garbage", new PyList());
    gc.function("enable", "", () -> set(true));
    gc.function("disable", "", () -> set(false));
    gc.function("isenabled", "", () -> current().enabled);
    gc.function("collect", "generation=2", Collector::collect);
    gc.function("get_count", "", () -> PyTuple.of(0L, 0L, 0L));
    gc.function("get_threshold", "", () -> current().thresholds);
    gc.function(
        "set_threshold",
        "threshold0, threshold1=10, threshold2=10, /",
        (first, second, third) -> {
          current().thresholds = PyTuple.of(first, second, third);
          return PyNone.NONE;
        });
    gc.function("get_debug", "", () -> current().debug);
    gc.function(
        "set_debug",
        "flags, /",
        value -> {
          current().debug = value;
          return PyNone.NONE;
        });
    gc.function("get_objects", "generation=None", generation -> new PyList());
    gc.function("get_referrers", "*objs", objects -> new PyList());
    gc.function("get_referents", "*objs", objects -> new PyList());
    gc.function("get_stats", "", () -> new PyList());
    gc.function("is_tracked", "obj, /", object -> object instanceof PyObject);
    gc.function("is_finalized", "obj, /", object -> false);
    gc.function("freeze", "", () -> PyNone.NONE);
    gc.function("unfreeze", "", () -> PyNone.NONE);
    gc.function("get_freeze_count", "", () -> 0L);
  }

  private static Object set(boolean value) {
    current().enabled = value;
    return PyNone.NONE;
  }
}
