package org.hoistpy.objects.weak;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.storage.SharedShapes;

/**
 * The objects of one context that have something to do at their end (data model, {@code __del__}):
 * those that live, in the order in which they were made, and those that were found unreachable and
 * wait for a Python thread. Thread-safe.
 */
public final class FinalizationQueue {
  private static final HiddenKey SENTINEL = new HiddenKey("finalization");

  private final Queue<PyObject> unreachable = new ConcurrentLinkedQueue<>();
  private final Set<WeakReference<PyObject>> living = new LinkedHashSet<>();
  private final Runnable announcement;
  private volatile boolean used;

  /**
   * @param announcement told, by a thread of the collector's, that an object waits
   */
  public FinalizationQueue(Runnable announcement) {
    this.announcement = announcement;
  }

  /**
   * Becomes unreachable together with its object, to which only it leads: Java's finalization of
   * the sentinel gives the object back once, which no kind of reference does.
   */
  private static final class Sentinel {
    private final FinalizationQueue queue;
    private final PyObject object;
    private final WeakReference<PyObject> entry;

    Sentinel(FinalizationQueue queue, PyObject object) {
      this.queue = queue;
      this.object = object;
      this.entry = new WeakReference<>(object);
    }

    @Override
    @SuppressWarnings({"removal", "deprecation", "Finalize"})
    protected void finalize() {
      queue.found(this);
    }
  }

  /** Whether any object was ever watched. */
  public boolean isUsed() {
    return used;
  }

  /** From now on the object is noticed when nothing reaches it, once. */
  @TruffleBoundary
  public void watch(PyObject object) {
    Sentinel sentinel = new Sentinel(this, object);
    used = true;
    synchronized (living) {
      living.add(sentinel.entry);
    }
    synchronized (object) {
      SharedShapes.leaveIfShared(object);
      DynamicObjectLibrary.getUncached().put(object, SENTINEL, sentinel);
    }
  }

  /** Whether {@link #watch} was called for the object. */
  public static boolean isWatched(PyObject object) {
    return DynamicObjectLibrary.getUncached().containsKey(object, SENTINEL);
  }

  private void found(Sentinel sentinel) {
    boolean first;
    synchronized (living) {
      first = living.remove(sentinel.entry);
    }
    if (first) {
      unreachable.add(sentinel.object);
      announcement.run();
    }
  }

  /** The next unreachable object, or null. */
  public PyObject poll() {
    return unreachable.poll();
  }

  /** At the end of the program: all objects that still live, none of which is noticed again. */
  public List<PyObject> takeLiving() {
    List<PyObject> objects = new ArrayList<>();
    synchronized (living) {
      for (WeakReference<PyObject> entry : living) {
        PyObject object = entry.get();
        if (object != null) {
          objects.add(object);
        }
      }
      living.clear();
    }
    return objects;
  }
}
