package org.hoistpy.builtins.types.dict;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.iterator.PyDictIterator;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.DictEquality;
import org.hoistpy.ops.DictItems;
import org.hoistpy.ops.DictUpdate;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.Text;

/** The class dict: construction and special methods. */
public final class DictBuiltins {
  private DictBuiltins() {}

  public static void install() {
    TypeBuilder<PyDict> type = new TypeBuilder<>(BuiltinTypes.DICT, PyDict.class);
    type.doc(
        "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping"
            + " object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as"
            + " if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) ->"
            + " new dictionary initialized with the name=value pairs\n    in the keyword argument"
            + " list.  For example:  dict(one=1, two=2)");
    type.constructor("*args, **kwargs", (cls, args, kwargs) -> new PyDict(cls));
    type.method(
        "__init__", "*args, **kwargs", (self, args, kwargs) -> update("dict", self, args, kwargs));
    type.constant("__hash__", PyNone.NONE);
    type.method("__repr__", "/", DictBuiltins::repr);
    type.method("__sizeof__", "/", self -> self.size() == 0 ? 48L : 168L + 40L * self.size());
    defineSubscripts(type);
    defineOperators(type);
    DictMethods.define(type);
  }

  /** The common part of the constructor and {@code update}. */
  static Object update(String function, PyDict self, Object args, Object kwargs) {
    Object source = ConstructorArguments.optional(function, (Object[]) args);
    if (source != null) {
      DictUpdate.update(self, source);
    }
    if (kwargs instanceof PyDict keywords && keywords.size() > 0) {
      DictUpdate.merge(self, keywords);
    }
    return PyNone.NONE;
  }

  private static Object repr(PyDict self) {
    return ReprGuard.repr(self, "{...}", DictBuiltins::text);
  }

  private static String text(PyDict dict) {
    StringBuilder out = new StringBuilder("{");
    DictCursor cursor = dict.storage().snapshot();
    String separator = "";
    while (cursor.advance()) {
      Object value = cursor.value();
      out.append(separator).append(Text.reprJava(cursor.key())).append(": ");
      out.append(Text.reprJava(value));
      separator = ", ";
    }
    return out.append('}').toString();
  }

  private static void defineSubscripts(TypeBuilder<PyDict> type) {
    type.method("__len__", "/", self -> (long) self.size());
    type.method("__getitem__", "key, /", DictItems::get);
    type.method(
        "__setitem__",
        "key, value, /",
        (self, key, value) -> {
          self.put(key, value);
          return PyNone.NONE;
        });
    type.method(
        "__delitem__",
        "key, /",
        (self, key) -> {
          DictItems.delete(self, key);
          return PyNone.NONE;
        });
    type.method("__contains__", "key, /", PyDict::contains);
    type.method("__iter__", "/", self -> new PyDictIterator(self, DictPart.KEYS, false));
    type.method("__reversed__", "/", self -> new PyDictIterator(self, DictPart.KEYS, true));
  }

  private static void defineOperators(TypeBuilder<PyDict> type) {
    for (CompareOp op : CompareOp.values()) {
      type.method(op.method(), "value, /", (self, other) -> compare(op, self, other));
    }
    type.method("__or__", "value, /", (self, other) -> union(self, other));
    type.method("__ror__", "value, /", (self, other) -> union(other, self));
    type.method(
        "__ior__",
        "value, /",
        (self, other) -> {
          DictUpdate.update(self, other);
          return self;
        });
  }

  private static Object compare(CompareOp op, PyDict self, Object other) {
    if (!(other instanceof PyDict dict) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return (op == CompareOp.EQ) == DictEquality.equal(self, dict);
  }

  private static Object union(Object left, Object right) {
    if (!(left instanceof PyDict first) || !(right instanceof PyDict second)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDict result = DictMethods.copy(first);
    DictUpdate.update(result, second);
    return result;
  }
}
