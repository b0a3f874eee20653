package org.hoistpy.builtins.types.iterators;

import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.iterator.PyReversed;

/** What {@code __reduce__} of iterators returns: a call of {@code iter} or {@code reversed}. */
public final class Reductions {
  private Reductions() {}

  /** {@code iter(elements)}. */
  public static PyTuple exhausted(Object elements) {
    return PyTuple.of(builtin("iter"), PyTuple.of(elements));
  }

  /** {@code iter(source)}, then set to the state. */
  public static PyTuple iter(Object source, Object state) {
    return PyTuple.of(builtin("iter"), PyTuple.of(source), state);
  }

  /** {@code reversed(source)}, then set to the state. */
  public static PyTuple reversed(Object source, Object state) {
    return PyTuple.of(PyReversed.TYPE, PyTuple.of(source), state);
  }

  /** A built-in function; AttributeError if the program has deleted it. */
  public static Object builtin(String name) {
    Object function = HoistPyContext.get().builtins().namespace().getString(name);
    if (function == null) {
      throw PyErrors.attributeError(name);
    }
    return function;
  }
}
