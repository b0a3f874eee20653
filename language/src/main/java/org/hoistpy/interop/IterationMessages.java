package org.hoistpy.interop;

import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.storage.SharedShapes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;

/**
 * Iteration. Other languages ask whether there is a next element before they take it; Python can
 * only take it, so it is kept with the iterator until it is fetched.
 */
abstract class IterationMessages extends ElementMessages {
  private static final HiddenKey NEXT = new HiddenKey("next element");
  private static final DynamicObjectLibrary OBJECTS = DynamicObjectLibrary.getUncached();

  @Override
  public boolean hasIterator(PyObject self) {
    if (self instanceof PyGenericAlias) {
      return false;
    }
    PyType type = TypeOf.get(self);
    Object method = type.lookup("__iter__");
    return method == null ? hasArrayElements(self) : method != PyNone.NONE;
  }

  @Override
  public Object getIterator(PyObject self) throws UnsupportedMessageException {
    if (!hasIterator(self)) {
      throw UnsupportedMessageException.create();
    }
    return Border.run(() -> Iteration.iter(self));
  }

  @Override
  public boolean isIterator(PyObject self) {
    return Iteration.isIterator(self);
  }

  @Override
  public boolean hasIteratorNextElement(PyObject self) throws UnsupportedMessageException {
    if (!isIterator(self)) {
      throw UnsupportedMessageException.create();
    }
    synchronized (self) {
      return peek(self) != null;
    }
  }

  private static Object peek(PyObject self) {
    Object kept = OBJECTS.getOrDefault(self, NEXT, null);
    if (kept != null) {
      return kept;
    }
    Object next;
    try {
      next = Iteration.next(self);
    } catch (PyException e) {
      throw Border.leaving(e);
    }
    if (next != null) {
      SharedShapes.leaveIfShared(self);
      OBJECTS.put(self, NEXT, next);
    }
    return next;
  }

  @Override
  public Object getIteratorNextElement(PyObject self)
      throws UnsupportedMessageException, StopIterationException {
    if (!isIterator(self)) {
      throw UnsupportedMessageException.create();
    }
    synchronized (self) {
      Object next = peek(self);
      if (next == null) {
        throw StopIterationException.create();
      }
      OBJECTS.put(self, NEXT, null);
      return Values.toForeign(next);
    }
  }
}
