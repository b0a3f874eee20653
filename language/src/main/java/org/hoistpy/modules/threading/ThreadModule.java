package org.hoistpy.modules.threading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.BoundArguments;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.modules.process.SignalModule;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** Module {@code _thread}, on which the library's {@code threading} stands. */
public final class ThreadModule {
  private static final long MIN_STACK = 32768;
  private static final Path SELF = Path.of("/proc/thread-self");
  private static boolean installed;

  private ThreadModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      LockMethods.install();
      PyThreadLocal.install();
    }
  }

  public static void define(ModuleBuilder thread) {
    install();
    // The main thread is the one that first asks for the registry.
    ThreadRegistry.current();
    for (String name : new String[] {"allocate_lock", "allocate"}) {
      thread.function(name, "", PyLock::new);
    }
    for (String name : new String[] {"start_new_thread", "start_new"}) {
      thread.function(name, "function, args, kwargs=?, /", ThreadModule::start);
    }
    for (String name : new String[] {"exit", "exit_thread"}) {
      thread.function(
          name,
          "",
          () -> {
            throw PyErrors.of(ExceptionTypes.SYSTEM_EXIT);
          });
    }
    thread.constant("LockType", PyLock.TYPE);
    thread.constant("RLock", PyRLock.TYPE);
    thread.constant("_local", PyThreadLocal.TYPE);
    thread.constant("error", ExceptionTypes.RUNTIME_ERROR);
    thread.constant("TIMEOUT_MAX", Waiting.TIMEOUT_MAX);
    thread.constant("_ExceptHookArgs", ThreadFailure.ARGUMENTS);
    thread.function("_excepthook", "exc_type, /", ThreadFailure::exceptHook);
    thread.function("_set_sentinel", "", ThreadModule::setSentinel);
    thread.function("_count", "", () -> ThreadRegistry.current().count());
    thread.function("daemon_threads_allowed", "", () -> true);
    thread.function("_is_main_interpreter", "", () -> true);
    thread.function("get_ident", "", () -> Thread.currentThread().threadId());
    thread.function("get_native_id", "", ThreadModule::nativeId);
    thread.function("stack_size", "size=0, /", ThreadModule::stackSize);
    thread.function(
        "interrupt_main",
        "signum=2, /",
        signal -> {
          SignalModule.interruptMain(Index.asInt(signal));
          return PyNone.NONE;
        });
  }

  private static Object start(Object function, Object args, Object keywords) {
    if (TypeOf.get(function).lookup("__call__") == null) {
      throw PyErrors.typeError("first arg must be callable");
    }
    if (!(args instanceof PyTuple positional)) {
      throw PyErrors.typeError("2nd arg must be a tuple");
    }
    if (keywords != null && !(keywords instanceof PyDict)) {
      throw PyErrors.typeError("optional 3rd arg must be a dictionary");
    }
    Keywords named = Keywords.of(keywords == null ? new PyDict() : (PyDict) keywords);
    return ThreadRegistry.current()
        .start(function, positional.toArray(), named.names(), named.values());
  }

  private static Object setSentinel() {
    PyLock lock = new PyLock();
    ThreadRegistry.current().currentThread().setSentinel(lock);
    return lock;
  }

  /** The operating system's number for the thread, where it tells; else Java's. */
  private static Object nativeId() {
    try {
      return Long.valueOf(Files.readSymbolicLink(SELF).getFileName().toString());
    } catch (IOException | NumberFormatException e) {
      return Thread.currentThread().threadId();
    }
  }

  private static Object stackSize(Object size) {
    ThreadRegistry registry = ThreadRegistry.current();
    long old = registry.stackSize();
    long bytes = BoundArguments.size(size);
    if (bytes < 0) {
      throw PyErrors.valueError("size must be 0 or a positive value");
    }
    if (bytes != 0 && bytes < MIN_STACK) {
      throw PyErrors.valueError("size not valid: %s bytes", bytes);
    }
    registry.setStackSize(bytes);
    return old;
  }
}
