package org.hoistpy.builtins.types.iterators;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.iterator.PyCallableIterator;
import org.hoistpy.ops.iterator.PyEnumerate;
import org.hoistpy.ops.iterator.PyFilter;
import org.hoistpy.ops.iterator.PyMap;
import org.hoistpy.ops.iterator.PyReversed;
import org.hoistpy.ops.iterator.PyZip;

/** The classes enumerate, zip, map, filter, reversed and callable_iterator. */
public final class IterableAdapters {
  private IterableAdapters() {}

  public static void install() {
    installEnumerate();
    installZip();
    installMap();
    installFilter();
    installReversed();
    TypeBuilder<PyCallableIterator> callable =
        new TypeBuilder<>(PyCallableIterator.TYPE, PyCallableIterator.class);
    IteratorMethods.define(callable);
    callable.method(
        "__reduce__",
        "/",
        self ->
            self.callable() == null
                ? Reductions.exhausted(PyTuple.empty())
                : PyTuple.of(
                    Reductions.builtin("iter"), PyTuple.of(self.callable(), self.sentinel())));
  }

  private static void installEnumerate() {
    TypeBuilder<PyEnumerate> type = new TypeBuilder<>(PyEnumerate.TYPE, PyEnumerate.class);
    type.doc(
        "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe"
            + " enumerate object yields pairs containing a count (from start, which\ndefaults to"
            + " zero) and a value yielded by the iterable argument.\n\nenumerate is useful for"
            + " obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...");
    type.constructor("*args, **kwargs", IterableAdapters::enumerate);
    IteratorMethods.define(type);
    type.method(
        "__reduce__",
        "/",
        self -> PyTuple.of(self.getPyClass(), PyTuple.of(self.iterator(), self.count())));
  }

  private static Object enumerate(PyType cls, Object args, Object kwargs) {
    Object[] positional = (Object[]) args;
    PyDict keywords = (PyDict) kwargs;
    int given = positional.length + keywords.size();
    if (given > 2) {
      throw PyErrors.typeError("enumerate() takes at most 2 arguments (%d given)", given);
    }
    Object iterable = positional.length > 0 ? positional[0] : keywords.removeString("iterable");
    Object start = null;
    if (iterable != null) {
      start = positional.length > 1 ? positional[1] : keywords.removeString("start");
    }
    DictCursor unknown = keywords.cursor();
    if (unknown.advance()) {
      throw PyErrors.typeError(
          "'%s' is an invalid keyword argument for enumerate()", Text.strJava(unknown.key()));
    }
    if (iterable == null) {
      throw PyErrors.typeError("enumerate() missing required argument 'iterable'");
    }
    Object first = start == null ? (Object) 0L : Index.asIndex(start);
    return new PyEnumerate(cls, Iteration.iter(iterable), first);
  }

  private static Object[] iterators(Object[] iterables, int from) {
    Object[] iterators = new Object[iterables.length - from];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iter(iterables[from + i]);
    }
    return iterators;
  }

  private static void installZip() {
    TypeBuilder<PyZip> type = new TypeBuilder<>(PyZip.TYPE, PyZip.class);
    type.doc(
        "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.\n\n   >>>"
            + " list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2,"
            + " 2)]\n\nThe zip object yields n-length tuples, where n is the number of"
            + " iterables\npassed as positional arguments to zip().  The i-th element in every"
            + " tuple\ncomes from the i-th iterable argument to zip().  This continues until"
            + " the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments"
            + " is exhausted before the others,\nraise a ValueError.");
    type.constructor("*args, **kwargs", IterableAdapters::zip);
    IteratorMethods.define(type);
    type.method(
        "__reduce__",
        "/",
        self ->
            self.isStrict()
                ? PyTuple.of(self.getPyClass(), new PyTuple(self.iterators()), true)
                : PyTuple.of(self.getPyClass(), new PyTuple(self.iterators())));
    type.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.setStrict(Truth.isTrue(state));
          return PyNone.NONE;
        });
  }

  private static Object zip(PyType cls, Object args, Object kwargs) {
    boolean strict = false;
    DictCursor cursor = ((PyDict) kwargs).cursor();
    while (cursor.advance()) {
      String name = Text.strJava(cursor.key());
      if (!name.equals("strict")) {
        throw PyErrors.typeError("'%s' is an invalid keyword argument for zip()", name);
      }
      strict = Truth.isTrue(cursor.value());
    }
    return new PyZip(cls, iterators((Object[]) args, 0), strict);
  }

  private static void installMap() {
    TypeBuilder<PyMap> type = new TypeBuilder<>(PyMap.TYPE, PyMap.class);
    type.doc(
        "map(func, *iterables) --> map object\n\nMake an iterator that computes the function using"
            + " arguments from\neach of the iterables.  Stops when the shortest iterable is"
            + " exhausted.");
    type.constructor("*args, **kwargs", IterableAdapters::map);
    IteratorMethods.define(type);
    type.method("__reduce__", "/", IterableAdapters::reduceMap);
  }

  private static Object map(PyType cls, Object args, Object kwargs) {
    ConstructorArguments.noKeywords(PyMap.TYPE, cls, (PyDict) kwargs);
    Object[] arguments = (Object[]) args;
    if (arguments.length < 2) {
      throw PyErrors.typeError("map() must have at least two arguments.");
    }
    return new PyMap(cls, arguments[0], iterators(arguments, 1));
  }

  private static Object reduceMap(PyMap self) {
    Object[] arguments = new Object[self.iterators().length + 1];
    arguments[0] = self.function();
    System.arraycopy(self.iterators(), 0, arguments, 1, self.iterators().length);
    return PyTuple.of(self.getPyClass(), new PyTuple(arguments));
  }

  private static void installFilter() {
    TypeBuilder<PyFilter> type = new TypeBuilder<>(PyFilter.TYPE, PyFilter.class);
    type.doc(
        "filter(function or None, iterable) --> filter object\n\nReturn an iterator yielding those"
            + " items of iterable for which function(item)\nis true. If function is None, return"
            + " the items that are true.");
    type.constructor(
        "*args, **kwargs",
        (cls, args, kwargs) -> {
          ConstructorArguments.noKeywords(PyFilter.TYPE, cls, (PyDict) kwargs);
          Object[] arguments = (Object[]) args;
          ConstructorArguments.checkCount("filter", arguments, 2, 2);
          return new PyFilter(cls, arguments[0], Iteration.iter(arguments[1]));
        });
    IteratorMethods.define(type);
    type.method(
        "__reduce__",
        "/",
        self -> PyTuple.of(self.getPyClass(), PyTuple.of(self.function(), self.iterator())));
  }

  private static void installReversed() {
    TypeBuilder<PyReversed> type = new TypeBuilder<>(PyReversed.TYPE, PyReversed.class);
    type.doc("Return a reverse iterator over the values of the given sequence.");
    type.constructor("*args, **kwargs", IterableAdapters::reversed);
    IteratorMethods.defineWithHint(type);
    type.method(
        "__reduce__",
        "/",
        self ->
            self.sequence() == null
                ? PyTuple.of(self.getPyClass(), PyTuple.of(PyTuple.empty()))
                : PyTuple.of(self.getPyClass(), PyTuple.of(self.sequence()), self.index()));
    type.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.setIndex(Index.asSize(state));
          return PyNone.NONE;
        });
  }

  private static Object reversed(PyType cls, Object args, Object kwargs) {
    ConstructorArguments.noKeywords(PyReversed.TYPE, cls, (PyDict) kwargs);
    Object[] arguments = (Object[]) args;
    ConstructorArguments.checkCount("reversed", arguments, 1, 1);
    Object sequence = arguments[0];
    PyType type = TypeOf.get(sequence);
    Object method = type.lookup("__reversed__");
    if (method != null && method != PyNone.NONE) {
      return Calls.callSpecialOrNull(sequence, "__reversed__");
    }
    if (method == PyNone.NONE || type.lookup("__getitem__") == null || sequence instanceof PyDict) {
      throw PyErrors.typeError("'%s' object is not reversible", type.name());
    }
    return new PyReversed(cls, sequence, Items.length(sequence));
  }
}
