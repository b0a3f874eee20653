package org.hoistpy.objects.bytes;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The views that a resizable object has exported. Views that were dropped without being released do
 * not count: before a change of size is refused, the collector is asked which are still in use.
 * Guarded by the owner's lock.
 */
public final class Exports {
  private final List<WeakReference<PyMemoryView>> views = new ArrayList<>();

  public void add(PyMemoryView view) {
    views.add(new WeakReference<>(view));
  }

  public void remove(PyMemoryView view) {
    views.removeIf(each -> each.get() == view || each.get() == null);
  }

  /** Whether a live view forbids a change of size. */
  public boolean areAlive() {
    if (views.isEmpty()) {
      return false;
    }
    System.gc();
    views.removeIf(each -> each.get() == null);
    return !views.isEmpty();
  }
}
