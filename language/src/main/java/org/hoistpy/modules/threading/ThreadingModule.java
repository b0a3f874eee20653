package org.hoistpy.modules.threading;

import java.util.List;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;

/** Modules {@code threading} and {@code _thread}. */
public final class ThreadingModule {
  private static final long MIN_STACK = 32768;
  private static boolean installed;

  private ThreadingModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      LockMethods.install();
      SynchronizerMethods.install();
      PyBarrier.install();
      ThreadMethods.install();
      PyThreadLocal.install();
      PyTimer.install();
    }
  }

  /** Module {@code threading}. */
  public static void define(ModuleBuilder threading) {
    install();
    // The main thread is the one that first asks for the registry.
    ThreadRegistry.current();
    threading.type(PyThread.TYPE);
    threading.type(PyTimer.TYPE);
    threading.type(PyCondition.TYPE);
    threading.type(PyEvent.TYPE);
    threading.type(PySemaphore.TYPE);
    threading.type(PySemaphore.BOUNDED);
    threading.type(PyBarrier.TYPE);
    threading.type(PyBarrier.BROKEN);
    threading.constant("local", PyThreadLocal.TYPE);
    threading.constant("ThreadError", ExceptionTypes.RUNTIME_ERROR);
    threading.constant("TIMEOUT_MAX", Waiting.TIMEOUT_MAX);
    threading.function("Lock", "", PyLock::new);
    threading.function("RLock", "", () -> new PyRLock(PyRLock.TYPE));
    threading.function("current_thread", "", () -> ThreadRegistry.current().currentThread());
    threading.function("currentThread", "", () -> ThreadRegistry.current().currentThread());
    threading.function("main_thread", "", () -> ThreadRegistry.current().main());
    threading.function("active_count", "", () -> (long) ThreadRegistry.current().alive().size());
    threading.function("enumerate", "", ThreadingModule::enumerate);
    threading.function("excepthook", "args, /", ThreadFailure::exceptHook);
    threading.constant("__excepthook__", threading.contents().get("excepthook"));
    threading.function(
        "_register_atexit",
        "func, *args, **kwargs",
        (function, args, keywords) -> {
          Keywords named = Keywords.of((PyDict) keywords);
          ThreadRegistry.current()
              .beforeJoining(
                  () ->
                      Calls.callKeywords(function, (Object[]) args, named.names(), named.values()));
          return PyNone.NONE;
        });
    ThreadHooks.define(threading);
    threading.constant("_dangling", new PySet());
    common(threading);
    threading.function("get_native_id", "", () -> Thread.currentThread().threadId());
  }

  /** Module {@code _thread}. */
  public static void defineLowLevel(ModuleBuilder thread) {
    install();
    thread.function("allocate_lock", "", PyLock::new);
    thread.constant("LockType", PyLock.TYPE);
    thread.constant("RLock", PyRLock.TYPE);
    thread.function("_set_sentinel", "", PyLock::new);
    thread.function("daemon_threads_allowed", "", () -> true);
    thread.function("_is_main_interpreter", "", () -> true);
    thread.function("get_native_id", "", () -> Thread.currentThread().threadId());
    thread.function(
        "interrupt_main",
        "signum=2, /",
        signal ->
            org.hoistpy.ops.Calls.callMethod(
                org.hoistpy.HoistPyContext.get().moduleLoader().importModule("_signal"),
                "raise_signal",
                signal));
    thread.constant("_local", PyThreadLocal.TYPE);
    thread.constant("error", ExceptionTypes.RUNTIME_ERROR);
    thread.constant("TIMEOUT_MAX", Waiting.TIMEOUT_MAX);
    common(thread);
  }

  private static void common(ModuleBuilder module) {
    module.function("get_ident", "", () -> Thread.currentThread().threadId());
    module.function("stack_size", "size=?, /", ThreadingModule::stackSize);
  }

  private static Object enumerate() {
    List<Object> alive = ThreadRegistry.current().alive();
    return new PyList(alive.toArray(), alive.size());
  }

  private static Object stackSize(Object size) {
    ThreadRegistry registry = ThreadRegistry.current();
    long old = registry.stackSize();
    if (size != null && size != PyNone.NONE) {
      long bytes = Index.asSize(size);
      if (bytes < 0) {
        throw PyErrors.valueError("size must be 0 or a positive value");
      }
      if (bytes != 0 && bytes < MIN_STACK) {
        throw PyErrors.valueError("size not valid: %s bytes", bytes);
      }
      registry.setStackSize(bytes);
    }
    return old;
  }
}
