package org.hoistpy.modules.process;

import java.util.concurrent.atomic.AtomicBoolean;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;

/** Module {@code faulthandler}: the Java virtual machine reports its own crashes. */
public final class FaultHandlerModule {
  private final AtomicBoolean enabled = new AtomicBoolean();

  private FaultHandlerModule() {}

  private static AtomicBoolean state() {
    return HoistPyContext.get()
        .service(FaultHandlerModule.class, context -> new FaultHandlerModule())
        .enabled;
  }

  public static void define(ModuleBuilder module) {
    module.function(
        "enable",
        "file=None, all_threads=True",
        (file, all) -> {
          state().set(true);
          return PyNone.NONE;
        });
    module.function("disable", "", () -> state().getAndSet(false));
    module.function("is_enabled", "", () -> state().get());
    module.function("dump_traceback", "file=None, all_threads=True", (file, all) -> PyNone.NONE);
    module.function(
        "dump_traceback_later",
        "timeout, repeat=False, file=None, exit=False",
        (timeout, repeat, file, exit) -> PyNone.NONE);
    module.function("cancel_dump_traceback_later", "", () -> PyNone.NONE);
    module.function(
        "register",
        "signum, file=None, all_threads=True, chain=False",
        (signal, file, all, chain) -> PyNone.NONE);
    module.function("unregister", "signum", signal -> false);
  }
}
