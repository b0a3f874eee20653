package org.hoistpy.modules.process;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.HoistPyContext;
import sun.misc.Signal;

/**
 * SIGQUIT, taken over from the Java virtual machine, which prints its own stacks and lets no Java
 * code handle this signal. A few instructions become the process's handler: they give the signal
 * the number of another one, which Linux never sends, and go on to Java's handler, so that all work
 * is done later by a Java thread. Thread-safe.
 */
public final class QuitSignal {
  static final int NUMBER = 3;

  /** The number under which Java sees the signal, and its name. */
  private static final int CARRIER = 16;

  private static final String CARRIER_NAME = "STKFLT";

  /**
   * A program that ends sooner does not pay for the linking of the native calls: it takes longer
   * than the start of a small program.
   */
  private static final long DELAY_MILLIS = 500;

  private static final long PAGE = 4096;
  private static final long READ_WRITE = 3;
  private static final long READ_EXECUTE = 5;
  private static final long PRIVATE_ANONYMOUS = 0x22;
  private static final int SIGACTION_SIZE = 256;

  private static volatile Runnable action;
  private static volatile Runnable fallback;
  private static QuitSignal installed;
  private static boolean refused;

  private final MethodHandle call;
  private final MemorySegment sigaction;
  private final MemorySegment javaHandler;

  private QuitSignal(MethodHandle call, MemorySegment sigaction, MemorySegment javaHandler) {
    this.call = call;
    this.sigaction = sigaction;
    this.javaHandler = javaHandler;
  }

  /** From soon on, the signal prints the stacks of the context's threads on standard error. */
  public static void dumpStacks(HoistPyContext context, OutputStream err) {
    fallback = () -> dump(context, err);
    Thread later =
        new Thread(
            () -> {
              try {
                Thread.sleep(DELAY_MILLIS);
                install();
              } catch (InterruptedException e) {
                // The process ends.
              }
            },
            "SIGQUIT");
    later.setDaemon(true);
    later.start();
  }

  /**
   * From now on, the signal runs the action on some Java thread; null brings back what it did
   * before. False when it stays with the Java virtual machine.
   */
  static boolean handle(Runnable given) {
    action = given;
    return given == null || install();
  }

  /** As if the signal had come. */
  static void raise() {
    if (install()) {
      Thread.ofPlatform().name("SIGQUIT").daemon().start(QuitSignal::arrived);
    }
  }

  private static void dump(HoistPyContext context, OutputStream err) {
    try {
      err.write(StackDump.ofNamed(context).getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // There is nobody to tell.
    }
  }

  private static synchronized boolean install() {
    if (installed == null && !refused) {
      try {
        installed = takeOver();
      } catch (Exception | LinkageError e) {
        // Another system or processor, or no native access.
      }
      refused = installed == null;
    }
    return installed != null;
  }

  private static QuitSignal takeOver() {
    byte[] redirection = machineCode();
    if (redirection == null || !System.getProperty("os.name").equals("Linux")) {
      return null;
    }
    Linker linker = Linker.nativeLinker();
    ValueLayout.OfLong word = ValueLayout.JAVA_LONG;
    // One shape for all calls: arguments are passed in whole registers.
    MethodHandle call =
        linker.downcallHandle(FunctionDescriptor.of(word, word, word, word, word, word, word));
    MemorySegment sigaction = linker.defaultLookup().findOrThrow("sigaction");
    MemorySegment map = linker.defaultLookup().findOrThrow("mmap");
    MemorySegment protect = linker.defaultLookup().findOrThrow("mprotect");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment before = arena.allocate(SIGACTION_SIZE, Long.BYTES);
      MemorySegment reaction = arena.allocate(SIGACTION_SIZE, Long.BYTES);
      QuitSignal signal = new QuitSignal(call, sigaction, MemorySegment.NULL);
      signal.action(CARRIER, MemorySegment.NULL, before);
      Signal.handle(new Signal(CARRIER_NAME), ignored -> arrived());
      signal.action(CARRIER, MemorySegment.NULL, reaction);
      signal.action(CARRIER, before, MemorySegment.NULL);
      MemorySegment handler = MemorySegment.ofAddress(reaction.get(word, 0));
      long page = invoke(call, map, 0, PAGE, READ_WRITE, PRIVATE_ANONYMOUS, -1, 0);
      if (page == -1) {
        return null;
      }
      MemorySegment code = MemorySegment.ofAddress(page).reinterpret(PAGE);
      MemorySegment.copy(MemorySegment.ofArray(redirection), 0, code, 0, redirection.length);
      code.set(ValueLayout.JAVA_LONG_UNALIGNED, redirection.length, handler.address());
      if ((int) invoke(call, protect, page, PAGE, READ_EXECUTE, 0, 0, 0) != 0) {
        return null;
      }
      reaction.set(word, 0, page);
      signal.action(NUMBER, reaction, MemorySegment.NULL);
      return new QuitSignal(call, sigaction, handler);
    }
  }

  /** Sets the first argument to the carrier and jumps to the address that follows the code. */
  private static byte[] machineCode() {
    return switch (System.getProperty("os.arch")) {
      // mov edi, CARRIER; jmp [rip + 0]
      case "amd64" -> new byte[] {(byte) 0xBF, CARRIER, 0, 0, 0, (byte) 0xFF, 0x25, 0, 0, 0, 0};
      // movz w0, #CARRIER; ldr x16, .+8; br x16
      case "aarch64" ->
          new byte[] {
            (byte) (CARRIER << 5),
            CARRIER >> 3,
            (byte) 0x80,
            0x52,
            0x50,
            0,
            0,
            0x58,
            0,
            0x02,
            0x1F,
            (byte) 0xD6
          };
      default -> null;
    };
  }

  private void action(int signal, MemorySegment set, MemorySegment old) {
    if ((int) invoke(call, sigaction, signal, set.address(), old.address(), 0, 0, 0) != 0) {
      throw new IllegalStateException("sigaction");
    }
  }

  private static long invoke(
      MethodHandle call, MemorySegment function, long a, long b, long c, long d, long e, long f) {
    try {
      return (long) call.invokeExact(function, a, b, c, d, e, f);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  /** On a new Java thread. */
  private static void arrived() {
    if (isAttachRequest()) {
      forward();
      return;
    }
    Runnable chosen = action != null ? action : fallback;
    if (chosen == null) {
      forward();
    } else {
      chosen.run();
    }
  }

  /** Gives the signal to the Java virtual machine after all. */
  private static void forward() {
    QuitSignal known;
    synchronized (QuitSignal.class) {
      known = installed;
    }
    invoke(known.call, known.javaHandler, NUMBER, 0, 0, 0, 0, 0);
  }

  /** Java's tools (jstack, jcmd …) make this file, then send the signal. */
  private static boolean isAttachRequest() {
    String name = ".attach_pid" + ProcessHandle.current().pid();
    return Files.exists(Path.of("/proc/self/cwd", name)) || Files.exists(Path.of("/tmp", name));
  }
}
