package org.hoistpy.ops.iterator;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;

/** The iterator of {@code iter(callable, sentinel)}. */
public final class PyCallableIterator extends PyIterator {
  public static final PyType TYPE =
      BuiltinTypes.define("callable_iterator", PyCallableIterator.class, TypeTraits.BUILTIN_FINAL);

  /** Null once the end was reached. Plain. */
  private Object callable;

  private Object sentinel;

  public PyCallableIterator(Object callable, Object sentinel) {
    super(TYPE);
    this.callable = callable;
    this.sentinel = sentinel;
  }

  @Override
  public Object next() {
    Object current = callable;
    if (current == null) {
      return null;
    }
    Object value;
    try {
      value = Calls.call(current);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      callable = null;
      return null;
    }
    // The callable may have used up this very iterator.
    if (callable == null || Comparison.equal(sentinel, value)) {
      callable = null;
      return null;
    }
    return value;
  }

  public Object callable() {
    return callable;
  }

  public Object sentinel() {
    return sentinel;
  }
}
