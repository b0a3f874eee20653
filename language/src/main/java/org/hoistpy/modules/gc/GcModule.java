package org.hoistpy.modules.gc;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.weak.WeakReferences;

/**
 * {@code gc} (library reference, "gc"). Memory is Java's business, so there are no generations and
 * no thresholds that matter; {@code collect} tries hard, so that unreachable objects are gone and
 * the callbacks of their weak references have run when it returns.
 */
public final class GcModule {
  /** Callbacks may set further objects free. */
  private static final int ROUNDS = 4;

  /** How long to wait for the collector's notices, in milliseconds. */
  private static final long NOTICE = 5;

  private static final long COLLECTION = 2000;

  private GcModule() {}

  public static void define(ModuleBuilder gc) {
    AtomicBoolean enabled = new AtomicBoolean(true);
    AtomicLong debug = new AtomicLong();
    Object[] thresholds = {700L, 10L, 10L};
    gc.function("collect", "generation=2", GcModule::collect);
    gc.function("enable", "", () -> set(enabled, true));
    gc.function("disable", "", () -> set(enabled, false));
    gc.function("isenabled", "", () -> enabled.get());
    gc.function("get_debug", "", () -> debug.get());
    gc.function(
        "set_debug",
        "flags, /",
        flags -> {
          debug.set(Index.asInt(flags));
          return PyNone.NONE;
        });
    gc.function("get_count", "", () -> new PyTuple(0L, 0L, 0L));
    gc.function("get_threshold", "", () -> new PyTuple(thresholds.clone()));
    gc.function(
        "set_threshold",
        "threshold0, threshold1=?, threshold2=?, /",
        (first, second, third) -> {
          thresholds[0] = (long) Index.asInt(first);
          thresholds[1] = second == null ? thresholds[1] : (Long) (long) Index.asInt(second);
          thresholds[2] = third == null ? thresholds[2] : (Long) (long) Index.asInt(third);
          return PyNone.NONE;
        });
    gc.function("is_tracked", "obj, /", object -> object instanceof PyObject);
    gc.function("is_finalized", "obj, /", object -> false);
    gc.function("freeze", "", () -> PyNone.NONE);
    gc.function("unfreeze", "", () -> PyNone.NONE);
    gc.function("get_freeze_count", "", () -> 0L);
    gc.function("get_stats", "", GcModule::stats);
    for (String name : new String[] {"get_objects", "get_referrers", "get_referents"}) {
      gc.function(
          name,
          "*args, **kwargs",
          (args, keywords) -> {
            throw PyErrors.notImplementedError(
                "gc.%s() is not supported: Java does not list objects", name);
          });
    }
    gc.constant("garbage", new PyList());
    gc.constant("callbacks", new PyList());
    gc.constant("DEBUG_STATS", 1L);
    gc.constant("DEBUG_COLLECTABLE", 2L);
    gc.constant("DEBUG_UNCOLLECTABLE", 4L);
    gc.constant("DEBUG_SAVEALL", 32L);
    gc.constant("DEBUG_LEAK", 38L);
  }

  private static Object set(AtomicBoolean flag, boolean value) {
    flag.set(value);
    return PyNone.NONE;
  }

  private static Object stats() {
    PyList result = new PyList();
    for (int i = 0; i < 3; i++) {
      PyDict generation = new PyDict();
      for (String key : new String[] {"collections", "collected", "uncollectable"}) {
        generation.put(Strings.of(key), 0L);
      }
      result.append(generation);
    }
    return result;
  }

  private static Object collect(Object generation) {
    long number = Index.asInt(generation);
    if (number < 0 || number > 2) {
      throw PyErrors.valueError("invalid generation");
    }
    WeakReferences references = WeakReferences.current();
    long found = 0;
    try {
      for (int round = 0; round < ROUNDS; round++) {
        collectOnce();
        int gone = references.awaitCallbacks(NOTICE);
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

  /** Asks for a collection and waits until one has happened. */
  private static void collectOnce() throws InterruptedException {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    WeakReference<Object> witness = new WeakReference<>(new Object(), queue);
    System.gc();
    queue.remove(COLLECTION);
    java.lang.ref.Reference.reachabilityFence(witness);
  }
}
