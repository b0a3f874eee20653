package org.hoistpy.modules.collections;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** Iterates over a deque from either end; a change in between is an error. */
final class PyDequeIterator extends PyElementIterator {
  private static final PyType TYPE =
      BuiltinTypes.define(
          "collections._deque_iterator", PyDequeIterator.class, TypeTraits.BUILTIN_FINAL);
  private static final PyType REVERSE =
      BuiltinTypes.define(
          "collections._deque_reverse_iterator", PyDequeIterator.class, TypeTraits.BUILTIN_FINAL);

  private final PyDeque deque;
  private final boolean reverse;
  private final int changes;
  private int index;

  PyDequeIterator(PyDeque deque, boolean reverse) {
    super(reverse ? REVERSE : TYPE);
    this.deque = deque;
    this.reverse = reverse;
    this.changes = deque.changes();
  }

  static void install() {
    define(TYPE, false);
    define(REVERSE, true);
  }

  static PyType[] types() {
    return new PyType[] {TYPE, REVERSE};
  }

  private static void define(PyType cls, boolean reverse) {
    TypeBuilder<PyDequeIterator> type = new TypeBuilder<>(cls, PyDequeIterator.class);
    type.constructor(
        "deque, index=0, /", (actual, deque, index) -> create(deque, Index.asSize(index), reverse));
    IteratorMethods.defineWithHint(type);
    type.method(
        "__reduce__",
        "",
        self ->
            PyTuple.of(
                cls, PyTuple.of(self.deque, (long) Math.min(self.index, self.deque.size()))));
  }

  private static Object create(Object deque, long index, boolean reverse) {
    if (!(deque instanceof PyDeque source)) {
      throw PyErrors.typeError("argument 1 must be collections.deque, not %s", TypeOf.name(deque));
    }
    PyDequeIterator iterator = new PyDequeIterator(source, reverse);
    iterator.index = (int) Math.clamp(index, 0, source.size());
    return iterator;
  }

  @Override
  public Object next() {
    int size = deque.size();
    if (index >= size) {
      return null;
    }
    if (deque.changes() != changes) {
      index = Integer.MAX_VALUE;
      throw PyErrors.runtimeError("deque mutated during iteration");
    }
    int current = index++;
    return deque.get(reverse ? size - 1 - current : current);
  }

  @Override
  public long lengthHint() {
    return Math.max(0, deque.size() - (long) index);
  }
}
