package org.hoistpy.modules.collections;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.dict.DictMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyOrderedDictIterator;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.mapping.OrderedDictTypes;
import org.hoistpy.objects.mapping.OrderedStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyDictView;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.DictItems;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Truth;

/**
 * The class {@code OrderedDict}: a dict that can be reordered (library reference, {@code
 * collections}). Every method on a shared one is one atomic step, unless a subclass overrides what
 * the method calls.
 */
final class OrderedDictMethods {
  private static boolean installed;

  private OrderedDictMethods() {}

  /** Adds the class to module {@code _collections}. */
  static void define(ModuleBuilder collections) {
    install();
    collections.type(OrderedDictTypes.ORDERED_DICT);
  }

  private static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    PyType cls = OrderedDictTypes.ORDERED_DICT;
    TypeBuilder<PyDict> type = new TypeBuilder<>(cls, OrderedDictMethods::receiver);
    type.doc("Dictionary that remembers insertion order");
    type.weaklyReferable();
    cls.setAttribute("__dict__", InstanceDicts.descriptor(cls));
    type.constant("__hash__", PyNone.NONE);
    type.method("__sizeof__", "/", self -> (self.size() == 0 ? 112L : 232L) + 72L * self.size());
    subscripts(type);
    order(type);
    OrderedDictContents.define(type);
    OrderedDictViews.install();
  }

  private static PyDict receiver(Object self) {
    return self instanceof PyDict dict
            && dict.getPyClass().isSubtypeOf(OrderedDictTypes.ORDERED_DICT)
        ? dict
        : null;
  }

  private static void subscripts(TypeBuilder<PyDict> type) {
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
    type.method("pop", "key, default=?", OrderedDictMethods::pop);
    type.documentation(
        "pop",
        "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\n"
            + "If the key is not found, return the default if given; otherwise,\n"
            + "raise a KeyError.");
    type.method("setdefault", "key, default=None", OrderedDictMethods::setDefault);
    type.documentation(
        "setdefault",
        "Insert key with a value of default if key is not in the dictionary.\n\n"
            + "Return the value for key if key is in the dictionary, else default.");
    type.classMethod("fromkeys", "iterable, value=None", DictMethods::fromKeys);
    type.documentation(
        "fromkeys",
        "Create a new ordered dictionary with keys from iterable and values set to value.");
  }

  private static Object pop(PyDict self, Object key, Object otherwise) {
    Object value = self.remove(key);
    if (value == null && otherwise == null) {
      throw PyErrors.keyError(key);
    }
    return value == null ? otherwise : value;
  }

  private static Object setDefault(PyDict self, Object key, Object value) {
    if (inherits(self, "__contains__", "__setitem__", "__getitem__")) {
      Object present = self.putIfAbsent(key, value);
      return present == null ? value : present;
    }
    if (Items.contains(self, key)) {
      return Items.get(self, key);
    }
    Items.set(self, key, value);
    return value;
  }

  /** Whether the dict's class overrides none of these methods. */
  static boolean inherits(PyDict dict, String... methods) {
    PyType type = dict.getPyClass();
    if (type != OrderedDictTypes.ORDERED_DICT) {
      for (String method : methods) {
        if (type.lookup(method) != OrderedDictTypes.ORDERED_DICT.lookup(method)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void order(TypeBuilder<PyDict> type) {
    type.method("popitem", "last=True", OrderedDictMethods::popItem);
    type.documentation(
        "popitem",
        "Remove and return a (key, value) pair from the dictionary.\n\n"
            + "Pairs are returned in LIFO order if last is true or FIFO order if false.");
    type.method("move_to_end", "key, last=True", OrderedDictMethods::moveToEnd);
    type.documentation(
        "move_to_end",
        "Move an existing element to the end (or beginning if last is false).\n\n"
            + "Raise KeyError if the element does not exist.");
    type.method(
        "clear",
        "/",
        self -> {
          self.clear();
          return PyNone.NONE;
        });
    type.documentation("clear", "od.clear() -> None.  Remove all items from od.");
    type.method("__iter__", "/", self -> new PyOrderedDictIterator(self, DictPart.KEYS, false));
    type.method("__reversed__", "/", self -> new PyOrderedDictIterator(self, DictPart.KEYS, true));
    type.documentation("__reversed__", "od.__reversed__() <==> reversed(od)");
    for (DictPart part : DictPart.values()) {
      type.method(part.method(), "/", self -> PyDictView.ofOrdered(self, part));
    }
  }

  private static Object popItem(PyDict self, Object last) {
    Object[] entry =
        Truth.isTrue(last) ? self.storage().removeLast() : OrderedStorage.of(self).removeFirst();
    if (entry == null) {
      throw PyErrors.keyErrorMessage("dictionary is empty");
    }
    return new PyTuple(entry);
  }

  private static Object moveToEnd(PyDict self, Object key, Object last) {
    boolean toLast = Truth.isTrue(last);
    if (self.size() == 0 || !OrderedStorage.of(self).moveToEnd(key, Keys.hash(key), toLast)) {
      throw PyErrors.keyError(key);
    }
    return PyNone.NONE;
  }
}
