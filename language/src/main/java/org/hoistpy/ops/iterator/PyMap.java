package org.hoistpy.ops.iterator;

import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;

/** A {@code map} object. */
public final class PyMap extends PyIterator {
  public static final PyType TYPE = BuiltinTypes.define("map", PyMap.class);

  private final Object function;
  private final Object[] iterators;

  public PyMap(PyType type, Object function, Object[] iterators) {
    super(type);
    this.function = function;
    this.iterators = iterators;
  }

  @Override
  public Object next() {
    Object[] arguments = new Object[iterators.length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = Iteration.next(iterators[i]);
      if (arguments[i] == null) {
        return null;
      }
    }
    return Calls.call(function, arguments);
  }

  public Object function() {
    return function;
  }

  /** The iterators; not to be written. */
  public Object[] iterators() {
    return iterators;
  }
}
