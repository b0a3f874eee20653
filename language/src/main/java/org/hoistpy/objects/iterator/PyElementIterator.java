package org.hoistpy.objects.iterator;

import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.type.PyType;

/**
 * An iterator over elements that are there already: finding the next one runs no user code.
 *
 * <p>Thread-safety: {@link #take} is one step of a shared iterator, so that each element goes to
 * one of the threads that take from it.
 */
public abstract class PyElementIterator extends PyIterator {
  protected PyElementIterator(PyType type) {
    super(type);
  }

  @Override
  public final Object take() {
    if (Sharing.isLocal(this)) {
      return next();
    }
    synchronized (this) {
      return next();
    }
  }
}
