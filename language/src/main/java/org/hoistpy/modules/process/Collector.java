package org.hoistpy.modules.process;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.exceptions.UnawaitedWarnings;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.weak.Finalization;
import org.hoistpy.ops.weak.WeakReferences;

/**
 * {@code gc.collect}: tries hard, so that unreachable objects are gone and the callbacks of their
 * weak references have run when it returns. Stateless.
 */
final class Collector {
  /** Callbacks may set further objects free. */
  private static final int ROUNDS = 4;

  /** How long to wait for the collector's notices, in milliseconds. */
  private static final long NOTICE = 5;

  private static final long COLLECTION = 2000;

  private Collector() {}

  /** Gives how many objects with weak references were found unreachable. */
  static Object collect(Object generation) {
    long number = Index.asInt(generation);
    if (number < 0 || number > 2) {
      throw PyErrors.valueError("invalid generation");
    }
    WeakReferences references = WeakReferences.current();
    long found = 0;
    try {
      for (int round = 0; round < ROUNDS; round++) {
        collectOnce();
        int gone = finalizers() + references.awaitCallbacks(NOTICE);
        UnawaitedWarnings.reportCollected();
        found += gone;
        if (gone == 0) {
          break;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return found;
  }

  /** Runs the finalizers of what was found; answers how many. */
  @SuppressWarnings({"removal", "deprecation"})
  private static int finalizers() {
    Finalization finalization = Finalization.of(HoistPyContext.get());
    if (!finalization.isUsed()) {
      return 0;
    }
    System.runFinalization();
    return finalization.run();
  }

  /** Asks for a collection and waits until one has happened. */
  private static void collectOnce() throws InterruptedException {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    WeakReference<Object> witness = new WeakReference<>(new Object(), queue);
    System.gc();
    queue.remove(COLLECTION);
    Reference.reachabilityFence(witness);
  }
}
