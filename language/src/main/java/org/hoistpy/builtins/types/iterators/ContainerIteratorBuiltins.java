package org.hoistpy.builtins.types.iterators;

import java.math.BigInteger;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.iterator.IteratorTypes;
import org.hoistpy.objects.iterator.PyAliasIterator;
import org.hoistpy.objects.iterator.PyDictIterator;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.iterator.PyListIterator;
import org.hoistpy.objects.iterator.PyListReverseIterator;
import org.hoistpy.objects.iterator.PyLongRangeIterator;
import org.hoistpy.objects.iterator.PyRangeIterator;
import org.hoistpy.objects.iterator.PySetIterator;
import org.hoistpy.objects.iterator.PyTupleIterator;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.iterator.PySequenceIterator;

/** The iterators of list, tuple, range, dict and set, and that of {@code __getitem__}. */
public final class ContainerIteratorBuiltins {
  private ContainerIteratorBuiltins() {}

  public static void install() {
    installSequences();
    installRanges();
    for (PyType type :
        new PyType[] {
          IteratorTypes.DICT_KEYS,
          IteratorTypes.DICT_VALUES,
          IteratorTypes.DICT_ITEMS,
          IteratorTypes.DICT_REVERSE_KEYS,
          IteratorTypes.DICT_REVERSE_VALUES,
          IteratorTypes.DICT_REVERSE_ITEMS
        }) {
      TypeBuilder<PyDictIterator> dict = builder(type, PyDictIterator.class);
      dict.method("__reduce__", "/", self -> reduceToList(self.rest()));
    }
    TypeBuilder<PySetIterator> set = builder(IteratorTypes.SET, PySetIterator.class);
    set.method("__reduce__", "/", self -> reduceToList(self.rest()));
  }

  private static <S extends PyIterator> TypeBuilder<S> builder(PyType type, Class<S> javaClass) {
    TypeBuilder<S> builder =
        new TypeBuilder<>(
            type,
            self ->
                javaClass.isInstance(self) && ((PyObject) self).getPyClass() == type
                    ? javaClass.cast(self)
                    : null);
    IteratorMethods.defineWithHint(builder);
    return builder;
  }

  private static void installSequences() {
    TypeBuilder<PyListIterator> list = builder(IteratorTypes.LIST, PyListIterator.class);
    list.method(
        "__reduce__",
        "/",
        self ->
            self.list() == null
                ? Reductions.exhausted(PyList.of())
                : Reductions.iter(self.list(), (long) self.index()));
    list.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.setIndex(Index.asSize(state));
          return PyNone.NONE;
        });
    TypeBuilder<PyListReverseIterator> reverse =
        builder(IteratorTypes.LIST_REVERSE, PyListReverseIterator.class);
    reverse.method(
        "__reduce__",
        "/",
        self ->
            self.isExhausted()
                ? Reductions.exhausted(PyList.of())
                : Reductions.reversed(self.list(), (long) self.index()));
    reverse.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.setIndex(Index.asSize(state));
          return PyNone.NONE;
        });
    TypeBuilder<PyAliasIterator> alias = builder(IteratorTypes.ALIAS, PyAliasIterator.class);
    alias.method(
        "__reduce__",
        "/",
        self -> Reductions.exhausted(self.isExhausted() ? PyTuple.empty() : self.alias()));
    TypeBuilder<PyTupleIterator> tuple = builder(IteratorTypes.TUPLE, PyTupleIterator.class);
    tuple.method(
        "__reduce__",
        "/",
        self ->
            self.lengthHint() == 0
                ? Reductions.exhausted(PyTuple.empty())
                : Reductions.iter(self.tuple(), (long) self.index()));
    tuple.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.setIndex(Index.asSize(state));
          return PyNone.NONE;
        });
    TypeBuilder<PySequenceIterator> any =
        builder(PySequenceIterator.TYPE, PySequenceIterator.class);
    any.method(
        "__reduce__",
        "/",
        self ->
            self.sequence() == null
                ? Reductions.exhausted(PyTuple.empty())
                : Reductions.iter(self.sequence(), self.index()));
    any.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.setIndex(Index.asSize(state));
          return PyNone.NONE;
        });
  }

  private static void installRanges() {
    TypeBuilder<PyRangeIterator> range = builder(IteratorTypes.RANGE, PyRangeIterator.class);
    range.method("__reduce__", "/", self -> Reductions.iter(self.rest(), PyNone.NONE));
    range.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.skip(Index.asSize(state));
          return PyNone.NONE;
        });
    TypeBuilder<PyLongRangeIterator> large =
        builder(IteratorTypes.LONG_RANGE, PyLongRangeIterator.class);
    large.method("__length_hint__", "/", PyLongRangeIterator::left);
    large.method("__reduce__", "/", self -> Reductions.iter(self.rest(), PyNone.NONE));
    large.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          BigInteger count = PyInts.big(Index.asIndex(state));
          self.skip(count);
          return PyNone.NONE;
        });
  }

  /** What is left becomes a list. */
  private static Object reduceToList(PyIterator rest) {
    Object[] elements = Iteration.toArray(rest);
    return Reductions.exhausted(new PyList(elements, elements.length));
  }
}
