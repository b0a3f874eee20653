package org.hoistpy.modules.array;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Index;

/** The iterator of an array. */
final class PyArrayIterator extends PyElementIterator {
  static final PyType TYPE =
      BuiltinTypes.define("array.arrayiterator", PyArrayIterator.class, TypeTraits.BUILTIN_FINAL);

  private PyArray array;
  private int index;

  PyArrayIterator(PyArray array) {
    super(TYPE);
    this.array = array;
  }

  static void install() {
    TypeBuilder<PyArrayIterator> type = new TypeBuilder<>(TYPE, PyArrayIterator.class);
    IteratorMethods.define(type);
    type.method("__reduce__", "", PyArrayIterator::reduce);
    type.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.index = (int) Math.clamp(Index.asSize(state), 0, Integer.MAX_VALUE);
          return PyNone.NONE;
        });
  }

  private Object reduce() {
    Object iter = HoistPyContext.get().builtins().namespace().getString("iter");
    PyArray current = array;
    return current == null
        ? PyTuple.of(iter, PyTuple.of(PyTuple.empty()))
        : PyTuple.of(iter, PyTuple.of(current), (long) index);
  }

  @Override
  public Object next() {
    PyArray current = array;
    Object value = current == null ? null : current.get(index);
    if (value == null) {
      array = null;
    } else {
      index++;
    }
    return value;
  }
}
