package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;

/** {@code chain(*iterables)}: one after the other. */
final class Chain extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.chain", Chain.class);

  private Object source;
  private Object current;

  private Chain(PyType type, Object source) {
    super(type);
    this.source = source;
  }

  static void install() {
    TypeBuilder<Chain> type = new TypeBuilder<>(TYPE, Chain.class);
    type.classMethod(
        "__class_getitem__",
        "object, /",
        (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    type.constructor(
        "*iterables",
        (cls, iterables) -> new Chain(cls, Iteration.iter(new PyTuple((Object[]) iterables))));
    type.classMethod(
        "from_iterable",
        "iterable, /",
        (cls, iterable) -> new Chain(cls, Iteration.iter(iterable)));
    IteratorMethods.define(type);
    PickleSupport.reduce(type, Chain::reduce);
    PickleSupport.setAnyState(type, Chain::setState);
  }

  private static PyTuple reduce(Chain self) {
    Object source = self.source;
    Object current = self.current;
    if (source == null) {
      return PyTuple.of(self.getPyClass(), PyTuple.of());
    }
    PyTuple state = current == null ? PyTuple.of(source) : PyTuple.of(source, current);
    return PyTuple.of(self.getPyClass(), PyTuple.of(), state);
  }

  private static void setState(Chain self, Object state) {
    Object[] iterators = PickleSupport.parts(state, 1, 2);
    for (Object iterator : iterators) {
      if (!Iteration.isIterator(iterator)) {
        throw PyErrors.typeError("Arguments must be iterators.");
      }
    }
    self.source = iterators[0];
    self.current = iterators.length == 2 ? iterators[1] : null;
  }

  @Override
  public Object next() {
    while (true) {
      // Another thread may move on at any time: what it has begun must not be passed over.
      Object inner = current;
      if (inner == null) {
        Object from = source;
        Object iterable = from == null ? null : Iteration.next(from);
        if (iterable == null) {
          source = null;
          return null;
        }
        inner = Iteration.iter(iterable);
        current = inner;
      }
      Object value = Iteration.next(inner);
      if (value != null) {
        return value;
      }
      if (current == inner) {
        current = null;
      }
    }
  }
}
