package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;

/** {@code accumulate(iterable, func, initial=…)}: running totals. */
final class Accumulate extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.accumulate", Accumulate.class);

  private final Object iterator;
  private final Object function;
  private Object initial;
  private Object total;

  private Accumulate(PyType type, Object iterator, Object function, Object initial) {
    super(type);
    this.iterator = iterator;
    this.function = function;
    this.initial = initial == PyNone.NONE ? null : initial;
  }

  static void install() {
    TypeBuilder<Accumulate> type = new TypeBuilder<>(TYPE, Accumulate.class);
    type.constructor(
        "iterable, func=None, *, initial=None",
        (cls, iterable, function, initial) ->
            new Accumulate(cls, Iteration.iter(iterable), function, initial));
    IteratorMethods.define(type);
    PickleSupport.reduce(type, Accumulate::reduce);
    PickleSupport.setAnyState(type, (self, state) -> self.total = state);
  }

  private static PyTuple reduce(Accumulate self) {
    PyType cls = self.getPyClass();
    if (self.initial != null) {
      Object all = Calls.call(Chain.TYPE, PyTuple.of(self.initial), self.iterator);
      return PyTuple.of(cls, PyTuple.of(all, self.function), PyNone.NONE);
    }
    if (self.total == PyNone.NONE) {
      // a state of None would not be set
      Object all = Calls.call(Chain.TYPE, PyTuple.of(self.total), self.iterator);
      Object again = Calls.call(TYPE, all, self.function);
      return PyTuple.of(ISlice.TYPE, PyTuple.of(again, 1L, PyNone.NONE));
    }
    return PyTuple.of(
        cls,
        PyTuple.of(self.iterator, self.function),
        self.total == null ? PyNone.NONE : self.total);
  }

  @Override
  public Object next() {
    Object first = initial;
    if (first != null) {
      total = first;
      initial = null;
      return first;
    }
    Object value = Iteration.next(iterator);
    if (value == null) {
      return null;
    }
    Object before = total;
    Object result = value;
    if (before != null) {
      result =
          function == PyNone.NONE
              ? Arithmetic.binary(BinaryOp.ADD, before, value)
              : Calls.call(function, before, value);
    }
    total = result;
    return result;
  }
}
