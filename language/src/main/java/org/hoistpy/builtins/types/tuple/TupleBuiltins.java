package org.hoistpy.builtins.types.tuple;

import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyTupleIterator;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.SequenceArguments;
import org.hoistpy.ops.SequenceComparison;
import org.hoistpy.ops.TupleItems;
import org.hoistpy.ops.TypeOf;

/** The class tuple (library reference, "Tuples"). */
public final class TupleBuiltins {
  private TupleBuiltins() {}

  public static void install() {
    TypeBuilder<PyTuple> type = new TypeBuilder<>(BuiltinTypes.TUPLE, PyTuple.class);
    type.doc(
        "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty"
            + " tuple.\nIf iterable is specified the tuple is initialized from iterable's"
            + " items.\n\nIf the argument is a tuple, the return value is the same object.");
    type.constructor("*args, **kwargs", TupleBuiltins::construct);
    type.method("count", "value, /", TupleBuiltins::count);
    type.method("index", "value, start=0, stop=?, /", TupleBuiltins::index);
    type.method("__len__", "/", self -> (long) self.size());
    type.method("__getitem__", "key, /", (self, key) -> TupleItems.get(self, key));
    type.method("__contains__", "key, /", TupleBuiltins::contains);
    type.method("__iter__", "/", PyTupleIterator::new);
    type.method("__hash__", "/", Hashing::hashTuple);
    type.method("__repr__", "/", TupleBuiltins::repr);
    type.method("__getnewargs__", "/", self -> new PyTuple(new PyTuple(self.items())));
    type.method("__add__", "value, /", TupleBuiltins::add);
    type.method("__mul__", "value, /", TupleBuiltins::multiply);
    type.method("__rmul__", "value, /", TupleBuiltins::multiply);
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, other) ->
              other instanceof PyTuple tuple
                  ? SequenceComparison.compare(op, self.items(), tuple.items())
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
  }

  private static Object construct(PyType cls, Object args, Object kwargs) {
    ConstructorArguments.noKeywords(BuiltinTypes.TUPLE, cls, (PyDict) kwargs);
    Object iterable = ConstructorArguments.optional("tuple", (Object[]) args);
    if (cls == BuiltinTypes.TUPLE) {
      if (iterable == null) {
        return PyTuple.empty();
      }
      if (TypeOf.get(iterable) == BuiltinTypes.TUPLE) {
        return iterable;
      }
      return PyTuple.of(Iteration.toArray(iterable));
    }
    return new PyTuple(cls, iterable == null ? new Object[0] : Iteration.toArray(iterable));
  }

  private static Object count(PyTuple self, Object value) {
    long count = 0;
    for (Object item : self.items()) {
      if (Comparison.equal(item, value)) {
        count++;
      }
    }
    return count;
  }

  private static Object index(PyTuple self, Object value, Object start, Object stop) {
    int size = self.size();
    int first = SequenceArguments.bound(start, size, 0);
    int last = Math.min(size, SequenceArguments.bound(stop, size, size));
    for (int i = first; i < last; i++) {
      if (Comparison.equal(self.get(i), value)) {
        return (long) i;
      }
    }
    throw PyErrors.valueError("tuple.index(x): x not in tuple");
  }

  private static Object contains(PyTuple self, Object value) {
    for (Object item : self.items()) {
      if (Comparison.equal(item, value)) {
        return true;
      }
    }
    return false;
  }

  private static Object repr(PyTuple self) {
    String close = self.size() == 1 ? ",)" : ")";
    return ReprGuard.repr(
        self, "(...)", tuple -> ReprGuard.join("(", Arrays.asList(tuple.items()), close));
  }

  private static Object add(PyTuple self, Object other) {
    if (!(other instanceof PyTuple tuple)) {
      throw PyErrors.typeError(
          "can only concatenate tuple (not \"%s\") to tuple", TypeOf.name(other));
    }
    if (self.size() == 0 && tuple.getPyClass() == BuiltinTypes.TUPLE) {
      return tuple;
    }
    if (tuple.size() == 0 && self.getPyClass() == BuiltinTypes.TUPLE) {
      return self;
    }
    Object[] result = Arrays.copyOf(self.items(), self.size() + tuple.size());
    System.arraycopy(tuple.items(), 0, result, self.size(), tuple.size());
    return PyTuple.of(result);
  }

  private static Object multiply(PyTuple self, Object count) {
    long times = SequenceArguments.times(count);
    int size = self.size();
    if (size == 0 || times == 1) {
      if (self.getPyClass() == BuiltinTypes.TUPLE) {
        return self;
      }
    }
    if (size == 0 || times <= 0) {
      return PyTuple.empty();
    }
    if (times > (Integer.MAX_VALUE - 8) / size) {
      throw PyErrors.memoryError();
    }
    Object[] result = new Object[(int) times * size];
    for (int i = 0; i < times; i++) {
      System.arraycopy(self.items(), 0, result, i * size, size);
    }
    return PyTuple.of(result);
  }
}
