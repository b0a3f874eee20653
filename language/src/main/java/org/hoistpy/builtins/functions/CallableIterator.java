package org.hoistpy.builtins.functions;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;

/** {@code iter(callable, sentinel)}: calls until the result equals the sentinel. */
public final class CallableIterator extends PyIterator {
  public static final PyType TYPE =
      BuiltinTypes.define("callable_iterator", CallableIterator.class, TypeTraits.BUILTIN_FINAL);

  /** Null once the end was reached. */
  private Object callable;

  private final Object sentinel;

  CallableIterator(Object callable, Object sentinel) {
    super(TYPE);
    this.callable = callable;
    this.sentinel = sentinel;
  }

  /** Declares the methods; once per JVM. */
  public static void install() {
    TypeBuilder<CallableIterator> type = new TypeBuilder<>(TYPE, CallableIterator.class);
    type.method("__iter__", "", self -> self);
    type.method(
        "__next__",
        "",
        self -> {
          Object value = self.next();
          if (value == null) {
            throw PyErrors.stopIteration(PyNone.NONE);
          }
          return value;
        });
  }

  @Override
  public Object next() {
    Object called = callable;
    if (called == null) {
      return null;
    }
    try {
      Object value = Calls.call(called);
      if (!Comparison.equal(value, sentinel)) {
        return value;
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
    }
    callable = null;
    return null;
  }
}
