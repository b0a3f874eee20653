package org.hoistpy.modules.array;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** The iterator of an array. */
final class PyArrayIterator extends PyIterator {
  static final PyType TYPE =
      BuiltinTypes.define("array.arrayiterator", PyArrayIterator.class, TypeTraits.BUILTIN_FINAL);

  private PyArray array;
  private int index;

  PyArrayIterator(PyArray array) {
    super(TYPE);
    this.array = array;
  }

  static void install() {
    IteratorMethods.define(new TypeBuilder<>(TYPE, PyArrayIterator.class));
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
