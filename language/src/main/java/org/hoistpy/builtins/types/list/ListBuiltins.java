package org.hoistpy.builtins.types.list;

import java.util.Iterator;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyListIterator;
import org.hoistpy.objects.iterator.PyListReverseIterator;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.ListItems;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.SequenceArguments;
import org.hoistpy.ops.SequenceComparison;
import org.hoistpy.ops.TypeOf;

/** The class list: construction and special methods. */
public final class ListBuiltins {
  private ListBuiltins() {}

  public static void install() {
    TypeBuilder<PyList> type = new TypeBuilder<>(BuiltinTypes.LIST, PyList.class);
    type.doc(
        "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty"
            + " list.\nThe argument must be an iterable if specified.");
    type.constructor("*args, **kwargs", (cls, args, kwargs) -> new PyList(cls));
    type.method("__init__", "*args, **kwargs", ListBuiltins::initialize);
    type.constant("__hash__", PyNone.NONE);
    type.method("__repr__", "/", ListBuiltins::repr);
    type.method("__sizeof__", "/", self -> 40L + 8L * self.size());
    defineSubscripts(type);
    defineOperators(type);
    ListMethods.define(type);
  }

  private static Object initialize(PyList self, Object args, Object kwargs) {
    if (hasOwnConstructor(self.getPyClass())) {
      ConstructorArguments.noKeywords("list", (PyDict) kwargs);
    }
    Object iterable = ConstructorArguments.optional("list", (Object[]) args);
    if (self.size() > 0) {
      self.clear();
    }
    if (iterable != null) {
      ListMethods.extend(self, iterable);
    }
    return PyNone.NONE;
  }

  /** Whether the class is made by list's own {@code __new__}, which then checks keywords. */
  private static boolean hasOwnConstructor(PyType type) {
    return type.lookup("__new__") == BuiltinTypes.LIST.getOwn("__new__");
  }

  private static Object repr(PyList self) {
    if (self.size() == 0) {
      return ReprGuard.repr(self, "[...]", list -> "[]");
    }
    return ReprGuard.repr(self, "[...]", list -> ReprGuard.join("[", () -> live(list), "]"));
  }

  /** The elements as they are when they are reached: a repr may change the list. */
  private static Iterator<Object> live(PyList list) {
    return new Iterator<>() {
      private int index;

      @Override
      public boolean hasNext() {
        return index < list.size();
      }

      @Override
      public Object next() {
        Object value = list.get(index++);
        return value == null ? PyNone.NONE : value;
      }
    };
  }

  private static void defineSubscripts(TypeBuilder<PyList> type) {
    type.method("__len__", "/", self -> (long) self.size());
    type.method("__getitem__", "index, /", (self, key) -> ListItems.get(self, key));
    type.method(
        "__setitem__",
        "key, value, /",
        (self, key, value) -> {
          ListItems.set(self, key, value);
          return PyNone.NONE;
        });
    type.method(
        "__delitem__",
        "key, /",
        (self, key) -> {
          ListItems.delete(self, key);
          return PyNone.NONE;
        });
    type.method(
        "__contains__",
        "key, /",
        (self, key) -> ListSearch.find(self, key, 0, Integer.MAX_VALUE) >= 0);
    type.method("__iter__", "/", PyListIterator::new);
    type.method("__reversed__", "/", PyListReverseIterator::new);
  }

  private static void defineOperators(TypeBuilder<PyList> type) {
    for (CompareOp op : CompareOp.values()) {
      type.method(op.method(), "value, /", (self, other) -> compare(op, self, other));
    }
    type.method("__add__", "value, /", ListBuiltins::add);
    type.method("__iadd__", "value, /", ListBuiltins::extendInPlace);
    type.method("__mul__", "value, /", ListBuiltins::multiply);
    type.method("__rmul__", "value, /", ListBuiltins::multiply);
    type.method("__imul__", "value, /", ListBuiltins::multiplyInPlace);
  }

  private static Object compare(CompareOp op, PyList self, Object other) {
    if (!(other instanceof PyList list)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return SequenceComparison.compare(op, self, list);
  }

  private static Object add(PyList self, Object other) {
    if (!(other instanceof PyList list)) {
      throw PyErrors.typeError(
          "can only concatenate list (not \"%s\") to list", TypeOf.name(other));
    }
    PyList result = new PyList(self.copyStorage());
    result.appendAll(list.copyStorage());
    return result;
  }

  private static Object extendInPlace(PyList self, Object iterable) {
    ListMethods.extend(self, iterable);
    return self;
  }

  private static Object multiply(PyList self, Object count) {
    return new PyList(repeated(self, count));
  }

  private static Object multiplyInPlace(PyList self, Object count) {
    if (!self.repeatInPlace(SequenceArguments.times(count))) {
      throw PyErrors.memoryError();
    }
    return self;
  }

  private static ListStorage repeated(PyList self, Object count) {
    ListStorage storage = self.repeatedStorage(SequenceArguments.times(count));
    if (storage == null) {
      throw PyErrors.memoryError();
    }
    return storage;
  }
}
