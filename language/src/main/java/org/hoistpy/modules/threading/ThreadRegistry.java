package org.hoistpy.modules.threading;

import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.TruffleSafepoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;

/** The threads of one context. Thread-safe. */
public final class ThreadRegistry {
  private static final long MEBIBYTE = 1L << 20;

  /** Python recursion is Java recursion; the memory is only committed as far as it is used. */
  private static final long DEFAULT_STACK = 256 * MEBIBYTE;

  /** How long a daemon thread may take to its next safepoint, in nanoseconds. */
  private static final long END_PATIENCE = 10_000_000_000L;

  private final java.util.concurrent.ConcurrentLinkedDeque<Runnable> joinHooks =
      new java.util.concurrent.ConcurrentLinkedDeque<>();
  private final HoistPyContext context;
  private final Map<Thread, PyThread> threads = new ConcurrentHashMap<>();

  /** What Python started and may not have left the context yet, though the program sees its end. */
  private final Set<Thread> leaving = ConcurrentHashMap.newKeySet();

  private final AtomicInteger names = new AtomicInteger();
  private final AtomicInteger dummies = new AtomicInteger();
  private final PyThread main;
  private volatile long stackSize;

  private ThreadRegistry(HoistPyContext context) {
    this.context = context;
    main = new PyThread(PyThread.MAIN);
    main.initialize(Strings.of("MainThread"), false);
    main.begin(Thread.currentThread());
    threads.put(Thread.currentThread(), main);
    context.onThreadEnd(threads::remove);
  }

  /** The registry of the current context; the first caller is the main thread. */
  public static ThreadRegistry current() {
    return HoistPyContext.get().service(ThreadRegistry.class, ThreadRegistry::new);
  }

  PyThread main() {
    return main;
  }

  int nextNumber() {
    return names.incrementAndGet();
  }

  /** The calling thread's object; a thread that Python did not start gets one now. */
  PyThread currentThread() {
    return threads.computeIfAbsent(
        Thread.currentThread(),
        thread -> {
          PyThread dummy = new PyThread(PyThread.DUMMY);
          dummy.initialize(Strings.of("Dummy-" + dummies.incrementAndGet()), true);
          dummy.begin(thread);
          return dummy;
        });
  }

  List<Object> alive() {
    List<Object> result = new ArrayList<>();
    for (PyThread thread : threads.values()) {
      if (thread.isAlive()) {
        result.add(thread);
      }
    }
    result.sort((a, b) -> Long.compare(number(a), number(b)));
    return result;
  }

  private static long number(Object thread) {
    return ((PyThread) thread).javaThread().threadId();
  }

  long stackSize() {
    return stackSize;
  }

  void setStackSize(long bytes) {
    stackSize = bytes;
  }

  /** Starts the thread and waits until it runs. */
  void start(PyThread thread) {
    Env env = context.env();
    if (!env.isCreateThreadAllowed()) {
      throw PyErrors.runtimeError("can't start new thread: the embedder does not allow threads");
    }
    Thread javaThread;
    try {
      javaThread =
          env.newTruffleThreadBuilder(() -> run(thread))
              .stackSize(Math.max(stackSize, DEFAULT_STACK))
              .build();
    } catch (IllegalStateException e) {
      throw PyErrors.runtimeError("can't create new thread at interpreter shutdown");
    }
    javaThread.setDaemon(true);
    context.threadSharing().beforeStart(thread);
    leaving.removeIf(other -> other.getState() == Thread.State.TERMINATED);
    leaving.add(javaThread);
    javaThread.start();
    thread.awaitStart();
  }

  private void run(PyThread thread) {
    threads.put(Thread.currentThread(), thread);
    thread.begin(Thread.currentThread());
    try {
      ThreadHooks.begin();
      ThreadFailure.guard(thread, () -> Calls.callMethod(thread, "run"));
    } catch (ThreadEnd e) {
      // The context is being closed.
    } finally {
      threads.remove(Thread.currentThread());
      thread.end();
    }
  }

  /** {@code threading._register_atexit}: runs before the threads are waited for, last first. */
  void beforeJoining(Runnable hook) {
    joinHooks.addFirst(hook);
  }

  /** Waits for every thread that is no daemon, at the end of the program. */
  public void joinAll() {
    for (Runnable hook = joinHooks.poll(); hook != null; hook = joinHooks.poll()) {
      hook.run();
    }
    boolean waited = true;
    while (waited) {
      waited = false;
      for (PyThread thread : threads.values()) {
        if (thread != main && !thread.isDaemon() && thread.isAlive()) {
          thread.awaitEnd(-1);
          waited = true;
        }
      }
    }
  }

  /** Ends the daemon threads that Python started: the context will not outlive this call. */
  public void endDaemons() {
    for (Map.Entry<Thread, PyThread> entry : threads.entrySet()) {
      PyThread thread = entry.getValue();
      if (thread.isStartedByPython() && thread.isAlive()) {
        context.env().submitThreadLocal(new Thread[] {entry.getKey()}, new ThreadEnd.Action());
        thread.awaitEnd(END_PATIENCE);
      }
    }
    for (Thread thread : leaving) {
      TruffleSafepoint.setBlockedThreadInterruptible(
          null, last -> last.join(Duration.ofNanos(END_PATIENCE)), thread);
    }
  }
}
