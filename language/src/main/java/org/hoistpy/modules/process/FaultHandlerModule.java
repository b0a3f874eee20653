package org.hoistpy.modules.process;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.modules.threading.ThreadRegistry;
import org.hoistpy.modules.time.Seconds;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;

/**
 * Module {@code faulthandler}: the Python stacks on demand, after a time or on a signal. The Java
 * virtual machine reports its own crashes. Thread-safe.
 */
public final class FaultHandlerModule {
  private final HoistPyContext context;
  private final Map<Integer, Runnable> registered = new ConcurrentHashMap<>();
  private volatile boolean enabled;

  /** Ends the wait of the thread that dumps later; null without one. */
  private CountDownLatch later;

  private FaultHandlerModule(HoistPyContext context) {
    this.context = context;
  }

  private static FaultHandlerModule current() {
    return HoistPyContext.get().service(FaultHandlerModule.class, FaultHandlerModule::new);
  }

  public static void define(ModuleBuilder module) {
    module.function(
        "enable",
        "file=None, all_threads=True",
        (file, all) -> {
          descriptor(file);
          current().enabled = true;
          return PyNone.NONE;
        });
    module.function("disable", "", () -> current().disable());
    module.function("is_enabled", "", () -> current().enabled);
    module.function(
        "dump_traceback",
        "file=None, all_threads=True",
        (file, all) -> {
          current().dump("", descriptor(file), Truth.isTrue(all));
          return PyNone.NONE;
        });
    module.function(
        "dump_traceback_later",
        "timeout, repeat=False, file=None, exit=False",
        (timeout, repeat, file, exit) -> current().dumpLater(timeout, repeat, file, exit));
    module.function("cancel_dump_traceback_later", "", () -> current().cancel());
    module.function(
        "register",
        "signum, file=None, all_threads=True, chain=False",
        (signal, file, all, chain) -> current().register(signal, file, all));
    module.function("unregister", "signum", signal -> current().unregister(signal));
  }

  private boolean disable() {
    boolean was = enabled;
    enabled = false;
    return was;
  }

  /** The descriptor of a file; None is standard error. */
  private static long descriptor(Object given) {
    Object file = given;
    if (file == PyNone.NONE) {
      file = SysState.current().attribute("stderr");
      if (file == null || file == PyNone.NONE) {
        throw PyErrors.runtimeError(
            file == null ? "unable to get sys.stderr" : "sys.stderr is None");
      }
    }
    if (Index.isIndex(file)) {
      long number = Index.asSize(file);
      if (number < 0) {
        throw PyErrors.valueError("file is not a valid file descriptor");
      }
      return number;
    }
    long number = Index.asSize(Calls.call(Attributes.get(file, "fileno")));
    if (number < 0) {
      throw PyErrors.runtimeError("file.fileno() is not a valid file descriptor");
    }
    Calls.callMethod(file, "flush");
    return number;
  }

  private void dump(String head, long descriptor, boolean allThreads) {
    String text = head + (allThreads ? StackDump.ofAll(context) : StackDump.ofCaller());
    Calls.callMethod(
        context.moduleLoader().importModule("posix"),
        "write",
        descriptor,
        new PyBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private synchronized Object dumpLater(Object timeout, Object repeat, Object file, Object exit) {
    double seconds = Seconds.of(timeout);
    if (seconds <= 0) {
      throw PyErrors.valueError("timeout must be greater than 0");
    }
    long nanos = Seconds.toNanos(seconds);
    long descriptor = descriptor(file);
    boolean again = Truth.isTrue(repeat);
    boolean last = Truth.isTrue(exit);
    cancel();
    CountDownLatch cancelled = new CountDownLatch(1);
    later = cancelled;
    String head = "Timeout (" + clock(nanos) + ")!\n";
    Thread watch =
        context
            .env()
            .newTruffleThreadBuilder(() -> watch(nanos, again, last, head, descriptor, cancelled))
            .build();
    watch.setDaemon(true);
    watch.start();
    return PyNone.NONE;
  }

  private static String clock(long nanos) {
    long micros = TimeUnit.NANOSECONDS.toMicros(nanos);
    long seconds = micros / 1_000_000;
    String text = String.format("%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return micros % 1_000_000 == 0 ? text : text + String.format(".%06d", micros % 1_000_000);
  }

  private void watch(
      long nanos,
      boolean again,
      boolean last,
      String head,
      long descriptor,
      CountDownLatch cancelled) {
    boolean[] stop = new boolean[1];
    do {
      long deadline = System.nanoTime() + nanos;
      TruffleSafepoint.setBlockedThreadInterruptible(
          null,
          latch -> stop[0] = latch.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS),
          cancelled);
      if (!stop[0]) {
        dump(head, descriptor, true);
        if (last) {
          Runtime.getRuntime().halt(1);
        }
      }
    } while (again && !stop[0]);
  }

  private synchronized Object cancel() {
    if (later != null) {
      later.countDown();
      later = null;
    }
    return PyNone.NONE;
  }

  private Object register(Object signal, Object file, Object all) {
    int number = SignalModule.number(signal);
    if (number == 4 || number == 7 || number == 8 || number == 11 || number == 6) {
      throw PyErrors.runtimeError("signal %s cannot be registered, use enable() instead", number);
    }
    long descriptor = descriptor(file);
    boolean allThreads = Truth.isTrue(all);
    Thread main = ThreadRegistry.current().main();
    Runnable action =
        () ->
            context
                .env()
                .submitThreadLocal(
                    new Thread[] {main},
                    new ThreadLocalAction(true, false) {
                      @Override
                      protected void perform(Access access) {
                        dump("", descriptor, allThreads);
                      }
                    });
    if (!SignalModule.onSignal(number, action)) {
      throw PyErrors.runtimeError("the Java virtual machine keeps signal %s for itself", number);
    }
    registered.put(number, action);
    return PyNone.NONE;
  }

  private Object unregister(Object signal) {
    int number = SignalModule.number(signal);
    if (registered.remove(number) == null) {
      return false;
    }
    SignalModule.onSignal(number, null);
    return true;
  }
}
