package org.hoistpy.objects.weak;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.PyObject;

/**
 * An object that weak references point to, with those of them that are still in use: the oldest
 * first. Compared by the identity of the object, so that it is its own key. Thread-safe.
 */
public final class Referent extends WeakReference<PyObject> {
  private final int hash;
  private final List<WeakReference<PyWeakReference>> references = new ArrayList<>();

  /** A null queue makes a key for looking up only. */
  public Referent(PyObject object, ReferenceQueue<PyObject> queue) {
    super(object, queue);
    hash = System.identityHashCode(object);
  }

  public synchronized void add(PyWeakReference reference) {
    references.removeIf(each -> each.get() == null);
    references.add(new WeakReference<>(reference));
  }

  /** The weak references in use, those that may be shared first as CPython has them. */
  public synchronized List<PyWeakReference> references() {
    List<PyWeakReference> result = new ArrayList<>();
    for (WeakReference<PyWeakReference> each : references) {
      PyWeakReference reference = each.get();
      if (reference == null) {
        continue;
      }
      if (reference.isShareable()) {
        result.addFirst(reference);
      } else {
        result.add(reference);
      }
    }
    return result;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    PyObject mine = get();
    return mine != null && other instanceof Referent key && key.get() == mine;
  }
}
