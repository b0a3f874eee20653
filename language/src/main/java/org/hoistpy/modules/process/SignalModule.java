package org.hoistpy.modules.process;

import com.oracle.truffle.api.ThreadLocalAction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.threading.ThreadRegistry;
import org.hoistpy.nodes.function.Frames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;
import sun.misc.Signal;

/**
 * Module {@code _signal}. Handlers run in the main thread at its next safepoint, as Python's rules
 * ask. Signals that the Java virtual machine keeps for itself cannot be handled. Thread-safe.
 */
public final class SignalModule {
  private static final long DEFAULT = 0;
  private static final long IGNORE = 1;
  private static final int COUNT = 65;
  private static final int INTERRUPT = 2;

  /** Names by number, Linux on x86 and ARM. */
  private static final String[] NAMES = {
    null, "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2",
    "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU",
    "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS"
  };

  private static final String[] TEXTS = {
    null,
    "Hangup",
    "Interrupt",
    "Quit",
    "Illegal instruction",
    "Trace/breakpoint trap",
    "Aborted",
    "Bus error",
    "Floating point exception",
    "Killed",
    "User defined signal 1",
    "Segmentation fault",
    "User defined signal 2",
    "Broken pipe",
    "Alarm clock",
    "Terminated",
    "Stack fault",
    "Child exited",
    "Continued",
    "Stopped (signal)",
    "Stopped",
    "Stopped (tty input)",
    "Stopped (tty output)",
    "Urgent I/O condition",
    "CPU time limit exceeded",
    "File size limit exceeded",
    "Virtual timer expired",
    "Profiling timer expired",
    "Window changed",
    "I/O possible",
    "Power failure",
    "Bad system call"
  };

  private final HoistPyContext context;
  private final Thread mainThread = ThreadRegistry.current().main();
  private final ConcurrentHashMap<Integer, Object> handlers = new ConcurrentHashMap<>();
  private final Object interrupt;

  private SignalModule(HoistPyContext context, Object interrupt) {
    this.context = context;
    this.interrupt = interrupt;
  }

  public static void define(ModuleBuilder module) {
    for (int i = 1; i < NAMES.length; i++) {
      module.constant("SIG" + NAMES[i], (long) i);
    }
    module.constant("SIGCLD", 17L);
    module.constant("SIGPOLL", 29L);
    module.constant("SIGRTMIN", 34L);
    module.constant("SIGRTMAX", 64L);
    module.constant("NSIG", (long) COUNT);
    module.constant("SIG_DFL", DEFAULT);
    module.constant("SIG_IGN", IGNORE);
    module.constant("SIG_BLOCK", 0L);
    module.constant("SIG_UNBLOCK", 1L);
    module.constant("SIG_SETMASK", 2L);
    module.constant("ITIMER_REAL", 0L);
    module.constant("ITIMER_VIRTUAL", 1L);
    module.constant("ITIMER_PROF", 2L);
    module.constant("ItimerError", ExceptionTypes.OS_ERROR);
    module.function(
        "default_int_handler",
        "signalnum, frame, /",
        (number, frame) -> {
          throw PyErrors.keyboardInterrupt();
        });
    SignalModule signals =
        HoistPyContext.get()
            .service(
                SignalModule.class,
                context -> new SignalModule(context, module.contents().get("default_int_handler")));
    module.function("signal", "signalnum, handler, /", signals::set);
    module.function("getsignal", "signalnum, /", number -> signals.get(number(number)));
    module.function(
        "raise_signal",
        "signalnum, /",
        number -> {
          signals.raise(number(number));
          return PyNone.NONE;
        });
    module.function("strsignal", "signalnum, /", SignalModule::text);
    module.function("valid_signals", "", SignalModule::valid);
    module.function("set_wakeup_fd", "fd, /, *, warn_on_full_buffer=True", (fd, warn) -> -1L);
    module.function("siginterrupt", "signalnum, flag, /", (number, flag) -> PyNone.NONE);
    module.function("pthread_sigmask", "how, mask, /", (how, mask) -> new PySet());
    module.function("sigpending", "", () -> new PySet());
  }

  /** A signal's number, checked. */
  static int number(Object value) {
    int number = Index.asInt(value);
    if (number < 1 || number >= COUNT) {
      throw PyErrors.valueError("signal number out of range");
    }
    return number;
  }

  private static Object text(Object value) {
    int number = number(value);
    return number < TEXTS.length ? Strings.of(TEXTS[number]) : PyNone.NONE;
  }

  private static Object valid() {
    List<Object> numbers = new ArrayList<>();
    for (long i = 1; i < COUNT; i++) {
      if (i != 32 && i != 33) {
        numbers.add(i);
      }
    }
    return Calls.call(BuiltinTypes.SET, new PyTuple(numbers.toArray()));
  }

  private Object get(int number) {
    Object known = handlers.get(number);
    return known != null ? known : number == INTERRUPT ? interrupt : DEFAULT;
  }

  private Object set(Object signal, Object handler) {
    int number = Index.asInt(signal);
    if (Thread.currentThread() != mainThread) {
      throw PyErrors.valueError("signal only works in main thread of the main interpreter");
    }
    number(signal);
    boolean standard =
        handler instanceof Number && (Index.asSize(handler) == 0 || Index.asSize(handler) == 1);
    if (!standard && TypeOf.get(handler).lookup("__call__") == null) {
      throw PyErrors.typeError(
          "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    Object old = get(number);
    install(number, standard ? (Object) Index.asSize(handler) : handler);
    handlers.put(number, handler);
    return old;
  }

  private void install(int number, Object handler) {
    if (number >= NAMES.length) {
      return;
    }
    if (number == QuitSignal.NUMBER) {
      // By default, and again when the program gives it back, it shows the stacks.
      QuitSignal.handle(
          handler.equals(DEFAULT)
              ? null
              : handler.equals(IGNORE) ? () -> {} : () -> submit(number, handler));
      return;
    }
    try {
      sun.misc.SignalHandler reaction =
          handler.equals(DEFAULT)
              ? sun.misc.SignalHandler.SIG_DFL
              : handler.equals(IGNORE)
                  ? sun.misc.SignalHandler.SIG_IGN
                  : signal -> submit(number, handler);
      Signal.handle(new Signal(NAMES[number]), reaction);
    } catch (IllegalArgumentException e) {
      if (NAMES[number].equals("KILL") || NAMES[number].equals("STOP")) {
        throw PyErrors.osError(org.hoistpy.objects.exception.Errno.EINVAL, null);
      }
      // The virtual machine keeps the signal: only raise_signal reaches the handler.
    }
  }

  private void submit(int number, Object handler) {
    context.env().submitThreadLocal(new Thread[] {mainThread}, new Delivery(number, handler));
  }

  /** A handler of the program's is called at once in the main thread. */
  private void raise(int number) {
    Object handler = get(number);
    if (handler instanceof Number) {
      if (number == QuitSignal.NUMBER) {
        QuitSignal.raise();
      } else if (Index.asSize(handler) != IGNORE && number < NAMES.length) {
        Signal.raise(new Signal(NAMES[number]));
      }
    } else if (Thread.currentThread() == mainThread) {
      call(handler, number);
    } else {
      submit(number, handler);
    }
  }

  private static void call(Object handler, int number) {
    PyFrame frame = Frames.running(0);
    Calls.call(handler, (long) number, frame == null ? PyNone.NONE : frame.expose());
  }

  /** {@code _thread.interrupt_main}: as if the signal had come, but never its default action. */
  public static void interruptMain(int number) {
    if (number < 1 || number >= COUNT) {
      throw PyErrors.valueError("signal number out of range");
    }
    HoistPyContext.get().moduleLoader().importModule("_signal");
    SignalModule signals = HoistPyContext.get().service(SignalModule.class, context -> null);
    if (!(signals.get(number) instanceof Number)) {
      signals.raise(number);
    }
  }

  /**
   * Runs the action, on some Java thread, whenever the signal comes; null restores what the system
   * does. False when the virtual machine keeps the signal for itself.
   */
  static boolean onSignal(int number, Runnable action) {
    if (number == QuitSignal.NUMBER) {
      return QuitSignal.handle(action);
    }
    try {
      Signal.handle(
          new Signal(NAMES[number]),
          action == null ? sun.misc.SignalHandler.SIG_DFL : signal -> action.run());
      return true;
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return false;
    }
  }

  private final class Delivery extends ThreadLocalAction {
    private final int number;
    private final Object handler;

    Delivery(int number, Object handler) {
      super(true, false);
      this.number = number;
      this.handler = handler;
    }

    @Override
    protected void perform(Access access) {
      try {
        if (handler == interrupt) {
          throw PyErrors.keyboardInterrupt();
        }
        call(handler, number);
      } catch (StackOverflowError e) {
        // No room for the handler where the program is: once more where it is next.
        submit(number, handler);
      }
    }
  }
}
