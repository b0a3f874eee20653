package org.hoistpy.ops.weak;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.weak.FinalizationQueue;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Generators;
import org.hoistpy.ops.TypeOf;

/**
 * What an object does when nothing reaches it any more: {@code __del__}, and for a generator or
 * coroutine that is suspended, its {@code finally} clauses. There are no reference counts: it
 * happens after the garbage collector has found the object, on the main thread between two steps of
 * the program, in {@code gc.collect}, or at the end of the program.
 *
 * <p>Only objects of classes that define {@code __del__}, and generators that suspend inside {@code
 * try} or {@code with}, are watched; others pay nothing. Thread-safe.
 */
public final class Finalization {
  /** How often finalizers at the end of the program may make further objects to finalize. */
  private static final int LAST_ROUNDS = 3;

  private final HoistPyContext context;
  private final Thread mainThread = Thread.currentThread();
  private final FinalizationQueue queue = new FinalizationQueue(this::announce);
  private final AtomicBoolean announced = new AtomicBoolean();

  /** The thread that runs finalizers, which do not interrupt each other; volatile. */
  private volatile Thread running;

  private Finalization(HoistPyContext context) {
    this.context = context;
  }

  /** The context's; the main thread is the one that asks first. */
  public static Finalization of(HoistPyContext context) {
    return context.service(Finalization.class, Finalization::new);
  }

  /** Watches a new object if its class has a {@code __del__}. */
  public static void watchIfFinalizable(Object object) {
    if (object instanceof PyObject instance && isFinalizable(instance.getPyClass())) {
      watchOnce(instance);
    }
  }

  /** Whether instances of the class have a finalizer of the program's. */
  public static boolean isFinalizable(PyType type) {
    return type.isHeapType() && type.lookupCell("__del__") != null;
  }

  @TruffleBoundary
  private static void watchOnce(PyObject instance) {
    if (!FinalizationQueue.isWatched(instance)) {
      watch(instance);
    }
  }

  /** Watches an object. */
  @TruffleBoundary
  public static void watch(PyObject object) {
    of(HoistPyContext.get()).queue.watch(object);
  }

  private void announce() {
    if (announced.compareAndSet(false, true)) {
      try {
        context.env().submitThreadLocal(new Thread[] {mainThread}, new Delivery(this));
      } catch (IllegalStateException e) {
        // The context is closed: its program is over.
      }
    }
  }

  private static final class Delivery extends ThreadLocalAction {
    private final Finalization finalization;

    Delivery(Finalization finalization) {
      super(true, false);
      this.finalization = finalization;
    }

    @Override
    protected void perform(Access access) {
      finalization.run();
    }
  }

  /** Whether there can be anything to do. */
  public boolean isUsed() {
    return queue.isUsed();
  }

  /** Runs the finalizers that wait; answers how many. */
  @TruffleBoundary
  public int run() {
    announced.set(false);
    if (running == Thread.currentThread()) {
      return 0;
    }
    int count = 0;
    running = Thread.currentThread();
    try {
      for (PyObject object = queue.poll(); object != null; object = queue.poll()) {
        end(object);
        count++;
      }
    } finally {
      running = null;
    }
    return count;
  }

  /** The program ends: everything that is left is finalized. */
  @TruffleBoundary
  public void runAll() {
    run();
    for (int round = 0; round < LAST_ROUNDS; round++) {
      var living = queue.takeLiving();
      if (living.isEmpty()) {
        return;
      }
      for (PyObject object : living) {
        end(object);
      }
    }
  }

  private void end(PyObject object) {
    ThreadState thread = context.threadState();
    Object handled = thread.handledException();
    thread.setHandledException(null);
    try {
      if (object instanceof PyResumable resumable) {
        abandon(resumable);
      } else {
        delete(object);
      }
    } finally {
      thread.setHandledException(handled);
    }
  }

  private void delete(PyObject object) {
    Object method = TypeOf.get(object).lookup("__del__");
    if (method == null) {
      return;
    }
    try {
      Calls.call(Attributes.lookupSpecial(object, "__del__"));
    } catch (PyException e) {
      context.reportUnraisable(e.value(), method);
    }
  }

  private void abandon(PyResumable resumable) {
    if (!resumable.isSuspended()) {
      return;
    }
    try {
      if (resumable instanceof PyAsyncGenerator generator
          && generator.finalizer() != null
          && !generator.isClosed()) {
        Calls.call(generator.finalizer(), generator);
      } else {
        Generators.close(resumable);
      }
    } catch (PyException e) {
      context.reportUnraisable(e.value(), resumable);
    }
  }
}
