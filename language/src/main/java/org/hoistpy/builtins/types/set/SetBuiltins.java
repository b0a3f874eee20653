package org.hoistpy.builtins.types.set;

import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.iterator.PySetIterator;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyFrozenSet;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.SetOperations;

/** The classes set and frozenset: construction and special methods. */
public final class SetBuiltins {
  private SetBuiltins() {}

  public static void install() {
    TypeBuilder<PySet> set = new TypeBuilder<>(BuiltinTypes.SET, PySet.class);
    set.doc(
        "set() -> new empty set object\nset(iterable) -> new set object\n\nBuild an unordered"
            + " collection of unique elements.");
    set.constructor("*args, **kwargs", (cls, args, kwargs) -> new PySet(cls));
    set.method("__init__", "*args, **kwargs", SetBuiltins::initialize);
    set.constant("__hash__", PyNone.NONE);
    defineCommon(set);
    SetMutators.define(set);
    TypeBuilder<PyFrozenSet> frozen = new TypeBuilder<>(BuiltinTypes.FROZENSET, PyFrozenSet.class);
    frozen.doc(
        "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\nBuild an"
            + " immutable unordered collection of unique elements.");
    frozen.constructor("*args, **kwargs", SetBuiltins::constructFrozen);
    frozen.method("__hash__", "/", PyFrozenSet::frozenHash);
    defineCommon(frozen);
  }

  private static Object initialize(PySet self, Object args, Object kwargs) {
    ConstructorArguments.noKeywords("set", (PyDict) kwargs);
    Object iterable = ConstructorArguments.optional("set", (Object[]) args);
    if (self.size() > 0) {
      self.clear();
    }
    if (iterable != null) {
      SetOperations.addAll(self, iterable);
    }
    return PyNone.NONE;
  }

  private static Object constructFrozen(PyType cls, Object args, Object kwargs) {
    ConstructorArguments.noKeywords(BuiltinTypes.FROZENSET, cls, (PyDict) kwargs);
    Object iterable = ConstructorArguments.optional("frozenset", (Object[]) args);
    if (cls == BuiltinTypes.FROZENSET
        && iterable instanceof PyFrozenSet frozen
        && frozen.getPyClass() == BuiltinTypes.FROZENSET) {
      return frozen;
    }
    PyFrozenSet result = new PyFrozenSet(cls);
    if (iterable != null) {
      SetOperations.addAll(result, iterable);
    }
    return result;
  }

  private static <S extends PyAnySet> void defineCommon(TypeBuilder<S> type) {
    type.method("__len__", "/", self -> (long) self.size());
    type.method("__iter__", "/", PySetIterator::new);
    type.method("__contains__", "key, /", (self, key) -> contains(self, key));
    type.method("__repr__", "/", SetBuiltins::repr);
    type.method("__reduce__", "/", SetBuiltins::reduce);
    type.method("__sizeof__", "/", self -> 200L + 16L * Math.max(0, self.size() - 4));
    SetMethods.define(type);
    SetOperators.define(type);
  }

  private static boolean contains(PyAnySet self, Object key) {
    return self.contains(SetOperations.lookupKey(key));
  }

  private static Object repr(PyAnySet self) {
    String name = self.getPyClass().name();
    return ReprGuard.repr(
        self,
        name + "(...)",
        set -> {
          if (set.size() == 0) {
            return name + "()";
          }
          boolean literal = set.getPyClass() == BuiltinTypes.SET;
          return ReprGuard.join(
              literal ? "{" : name + "({", Arrays.asList(set.toArray()), literal ? "}" : "})");
        });
  }

  private static Object reduce(PyAnySet self) {
    Object[] items = self.toArray();
    return PyTuple.of(
        self.getPyClass(),
        PyTuple.of(new PyList(items, items.length)),
        Calls.callMethod(self, "__getstate__"));
  }
}
