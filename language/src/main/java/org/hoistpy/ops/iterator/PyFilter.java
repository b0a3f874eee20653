package org.hoistpy.ops.iterator;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Truth;

/** A {@code filter} object. */
public final class PyFilter extends PyIterator {
  public static final PyType TYPE = BuiltinTypes.define("filter", PyFilter.class);

  private final Object function;
  private final Object iterator;

  public PyFilter(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @Override
  public Object next() {
    boolean truth = function == PyNone.NONE || function == BuiltinTypes.BOOL;
    while (true) {
      Object value = Iteration.next(iterator);
      if (value == null || Truth.isTrue(truth ? value : Calls.call(function, value))) {
        return value;
      }
    }
  }

  public Object function() {
    return function;
  }

  public Object iterator() {
    return iterator;
  }
}
