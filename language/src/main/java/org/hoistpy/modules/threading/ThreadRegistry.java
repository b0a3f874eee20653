package org.hoistpy.modules.threading;

import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.TruffleSafepoint;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.ops.Calls;

/**
 * The threads of one context, as far as the runtime has to know them; the rest is in the library's
 * {@code threading}. Thread-safe. Starting a thread happens before its first action, its last
 * action before the release of its sentinel, which joining waits for.
 */
public final class ThreadRegistry {
  private static final long MEBIBYTE = 1L << 20;

  /** Python recursion is Java recursion; the memory is only committed as far as it is used. */
  private static final long DEFAULT_STACK = 256 * MEBIBYTE;

  /** How long a daemon thread may take to its next safepoint, in nanoseconds. */
  private static final long END_PATIENCE = 10_000_000_000L;

  private final HoistPyContext context;
  private final Thread main = Thread.currentThread();

  /** Every thread that has asked, by itself; the main thread and the embedder's among them. */
  private final Map<Thread, RunningThread> running = new ConcurrentHashMap<>();

  /** Those that Python started. */
  private final Map<Thread, RunningThread> started = new ConcurrentHashMap<>();

  /** What Python started and may not have left the context yet, though the program sees its end. */
  private final Set<Thread> leaving = ConcurrentHashMap.newKeySet();

  private volatile long stackSize;
  private volatile boolean shuttingDown;

  private ThreadRegistry(HoistPyContext context) {
    this.context = context;
    context.onThreadEnd(this::end);
  }

  /** The registry of the current context; the first caller is the main thread. */
  public static ThreadRegistry current() {
    return HoistPyContext.get().service(ThreadRegistry.class, ThreadRegistry::new);
  }

  /** The thread that handles signals. */
  public Thread main() {
    return main;
  }

  /** The main thread, those that Python started, and others that have used {@code _thread}. */
  public Set<Thread> known() {
    Set<Thread> known = new HashSet<>(running.keySet());
    known.addAll(started.keySet());
    known.add(main);
    return known;
  }

  RunningThread currentThread() {
    return running.computeIfAbsent(Thread.currentThread(), RunningThread::new);
  }

  /** How many threads run that Python started. */
  long count() {
    return started.size();
  }

  long stackSize() {
    return stackSize;
  }

  void setStackSize(long bytes) {
    stackSize = bytes;
  }

  /** Starts a thread that calls the function; its identity. */
  long start(Object function, Object[] args, String[] names, Object[] values) {
    Env env = context.env();
    if (!env.isCreateThreadAllowed()) {
      throw PyErrors.runtimeError("can't start new thread: the embedder does not allow threads");
    }
    if (shuttingDown) {
      throw PyErrors.runtimeError("can't create new thread at interpreter shutdown");
    }
    Thread thread;
    try {
      thread =
          env.newTruffleThreadBuilder(new Body(function, args, names, values))
              .stackSize(Math.max(stackSize, DEFAULT_STACK))
              .build();
    } catch (IllegalStateException e) {
      throw PyErrors.runtimeError("can't create new thread at interpreter shutdown");
    }
    thread.setDaemon(true);
    context.threadSharing().beforeStart(new Object[] {function, args, values});
    leaving.removeIf(other -> other.getState() == Thread.State.TERMINATED);
    leaving.add(thread);
    started.put(thread, new RunningThread(thread));
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      started.remove(thread);
      leaving.remove(thread);
      throw PyErrors.runtimeError("can't start new thread");
    }
    return thread.threadId();
  }

  /**
   * What a thread runs. It gives its contents away when it starts, so that a thread that is kept by
   * somebody after its end keeps nothing of the program.
   */
  private final class Body implements Runnable {
    private final String[] names;
    private Object function;
    private Object[] args;
    private Object[] values;

    Body(Object function, Object[] args, String[] names, Object[] values) {
      this.function = function;
      this.args = args;
      this.names = names;
      this.values = values;
    }

    @Override
    public void run() {
      Object called = function;
      Object[] positional = args;
      Object[] named = values;
      function = null;
      args = null;
      values = null;
      ThreadRegistry.this.run(called, positional, names, named);
    }
  }

  private void run(Object function, Object[] args, String[] names, Object[] values) {
    Thread current = Thread.currentThread();
    running.put(current, started.get(current));
    try {
      Calls.callKeywords(function, args, names, values);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.SYSTEM_EXIT)) {
        ExceptionDisplay.reportUnraisable(
            "Exception ignored in thread started by", function, e.value());
      }
    } catch (ThreadEnd e) {
      // The context is being closed.
    } finally {
      end(current);
    }
  }

  private void end(Thread thread) {
    RunningThread known = running.remove(thread);
    started.remove(thread);
    if (known != null) {
      known.end();
    }
  }

  /**
   * The end of the program: no thread starts any more, and {@code threading} waits for every thread
   * that is no daemon. Called on the main thread.
   */
  public void shutDown() {
    shuttingDown = true;
    if (context.modules().getString("threading") instanceof PyModule module) {
      Object function = module.namespace().getString("_shutdown");
      if (function != null) {
        try {
          Calls.call(function);
        } catch (PyException e) {
          ExceptionDisplay.reportUnraisable(null, module, e.value());
        }
      }
    }
  }

  /** Ends the daemon threads that Python started: the context will not outlive this call. */
  public void endDaemons() {
    for (RunningThread thread : started.values()) {
      context.env().submitThreadLocal(new Thread[] {thread.javaThread()}, new ThreadEnd.Action());
      thread.awaitEnd(END_PATIENCE);
    }
    for (Thread thread : leaving) {
      TruffleSafepoint.setBlockedThreadInterruptible(
          null, last -> last.join(Duration.ofNanos(END_PATIENCE)), thread);
    }
  }
}
