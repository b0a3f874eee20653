package org.hoistpy.builtins.types.dict;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyDictView;
import org.hoistpy.objects.mapping.SetCursor;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.DictUpdate;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;

/** The ordinary methods of dict (library reference, "Mapping Types"). */
public final class DictMethods {
  private DictMethods() {}

  static void define(TypeBuilder<PyDict> type) {
    type.method("get", "key, default=None, /", DictMethods::get);
    type.method("setdefault", "key, default=None, /", DictMethods::setDefault);
    type.method("pop", "key, default=?, /", DictMethods::pop);
    type.method("popitem", "/", DictMethods::popItem);
    type.method("keys", "/", self -> new PyDictView(self, DictPart.KEYS));
    type.method("values", "/", self -> new PyDictView(self, DictPart.VALUES));
    type.method("items", "/", self -> new PyDictView(self, DictPart.ITEMS));
    type.inline("get", DictGetNodeGen::create);
    for (DictPart part : DictPart.values()) {
      type.inline(part.method(), () -> DictViewNodeGen.create(part));
    }
    type.method(
        "update",
        "*args, **kwargs",
        (self, args, kwargs) -> DictBuiltins.update("update", self, args, kwargs));
    type.method(
        "clear",
        "/",
        self -> {
          self.clear();
          return PyNone.NONE;
        });
    type.method("copy", "/", DictMethods::copy);
    type.classMethod("fromkeys", "iterable, value=None, /", DictMethods::fromKeys);
  }

  /** A plain dict with the same entries, in the order in which the dict iterates. */
  static PyDict copy(PyDict self) {
    if (self.getPyClass().lookup("__iter__") == BuiltinTypes.DICT.getOwn("__iter__")) {
      return self.copy();
    }
    PyDict result = new PyDict();
    DictUpdate.update(result, self);
    return result;
  }

  private static Object get(PyDict self, Object key, Object otherwise) {
    Object value = self.get(key);
    return value == null ? otherwise : value;
  }

  private static Object setDefault(PyDict self, Object key, Object value) {
    Object present = self.putIfAbsent(key, value);
    return present == null ? value : present;
  }

  private static Object pop(PyDict self, Object key, Object otherwise) {
    Object value = self.size() == 0 ? null : self.remove(key);
    if (value != null) {
      return value;
    }
    if (otherwise == null) {
      throw PyErrors.keyError(key);
    }
    return otherwise;
  }

  private static Object popItem(PyDict self) {
    Object[] entry = self.storage().removeLast();
    if (entry == null) {
      throw PyErrors.keyErrorMessage("popitem(): dictionary is empty");
    }
    return new PyTuple(entry);
  }

  /** {@code dict.fromkeys}, of a subclass too. */
  public static Object fromKeys(PyType cls, Object iterable, Object value) {
    Object result = cls == BuiltinTypes.DICT ? new PyDict() : Calls.call(cls);
    boolean plain = result instanceof PyDict dict && dict.getPyClass() == BuiltinTypes.DICT;
    if (plain && iterable instanceof PyAnySet set) {
      SetCursor cursor = new SetCursor(set.snapshot());
      for (Object key = cursor.advance(); key != null; key = cursor.advance()) {
        ((PyDict) result).storage().put(key, cursor.hash(), value);
      }
      return result;
    }
    if (plain && iterable instanceof PyDict source && source.getPyClass() == BuiltinTypes.DICT) {
      DictCursor cursor = source.storage().snapshot();
      while (cursor.advance()) {
        ((PyDict) result).storage().put(cursor.key(), cursor.hash(), value);
      }
      return result;
    }
    Object iterator = Iteration.iterAtOnce(iterable);
    for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
      if (plain) {
        ((PyDict) result).put(key, value);
      } else {
        Items.set(result, key, value);
      }
    }
    return result;
  }
}
