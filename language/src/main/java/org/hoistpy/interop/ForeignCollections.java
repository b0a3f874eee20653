package org.hoistpy.interop;

import static org.hoistpy.interop.ForeignObjectMethods.INTEROP;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.foreign.PyForeignObject;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.sequence.SliceBounds;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Slices;
import org.hoistpy.ops.iterator.PySequenceIterator;

/** Foreign arrays as lists and foreign hashes as dicts. Stateless. */
final class ForeignCollections {
  private ForeignCollections() {}

  static void install() {
    TypeBuilder<PyForeignObject> list = ForeignAbilities.builder(ForeignTypes.LIST);
    list.method("__len__", "", self -> ForeignAbilities.size(self, false));
    list.method("__getitem__", "key, /", ForeignCollections::getElement);
    list.method("__setitem__", "key, value, /", ForeignCollections::setElement);
    list.method("__delitem__", "key, /", ForeignCollections::deleteElement);
    list.method("__iter__", "", PySequenceIterator::new);
    list.method(
        "append",
        "object, /",
        (self, value) -> {
          write(self, ForeignAbilities.size(self, false), value);
          return PyNone.NONE;
        });
    TypeBuilder<PyForeignObject> dict = ForeignAbilities.builder(ForeignTypes.DICT);
    dict.method("__len__", "", self -> ForeignAbilities.size(self, true));
    dict.method(
        "__getitem__",
        "key, /",
        (self, key) ->
            Border.askForeign(() -> INTEROP.readHashValue(self.delegate(), Values.toForeign(key))));
    dict.method("__setitem__", "key, value, /", ForeignCollections::setEntry);
    dict.method("__delitem__", "key, /", ForeignCollections::deleteEntry);
    dict.method(
        "__contains__",
        "key, /",
        (self, key) -> INTEROP.isHashEntryExisting(self.delegate(), Values.toForeign(key)));
    dict.method(
        "__iter__",
        "",
        self -> Border.askForeign(() -> INTEROP.getHashKeysIterator(self.delegate())));
    dict.method(
        "keys", "", self -> Border.askForeign(() -> INTEROP.getHashKeysIterator(self.delegate())));
    dict.method(
        "values",
        "",
        self -> Border.askForeign(() -> INTEROP.getHashValuesIterator(self.delegate())));
    dict.method("items", "", ForeignCollections::items);
    dict.method(
        "get",
        "key, default=None, /",
        (self, key, otherwise) ->
            Border.askForeign(
                () ->
                    INTEROP.readHashValueOrDefault(
                        self.delegate(), Values.toForeign(key), Values.toForeign(otherwise))));
  }

  private static long index(PyForeignObject self, Object key) {
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError(
          "foreign array indices must be integers or slices, not %s",
          org.hoistpy.ops.TypeOf.name(key));
    }
    long index = Index.asSubscript(key);
    return index < 0 ? index + ForeignAbilities.size(self, false) : index;
  }

  private static Object getElement(PyForeignObject self, Object key) {
    if (key instanceof PySlice slice) {
      SliceBounds bounds =
          Slices.bounds(slice, (int) Math.min(ForeignAbilities.size(self, false), 1 << 30));
      Object[] items = new Object[bounds.count()];
      for (int i = 0; i < items.length; i++) {
        items[i] = read(self, bounds.start() + (long) i * bounds.step());
      }
      return new PyList(items, items.length);
    }
    return read(self, index(self, key));
  }

  private static Object read(PyForeignObject self, long index) {
    return Border.askForeign(() -> INTEROP.readArrayElement(self.delegate(), index));
  }

  private static Object setElement(PyForeignObject self, Object key, Object value) {
    long index = index(self, key);
    if (index < 0 || index >= ForeignAbilities.size(self, false)) {
      throw PyErrors.indexError("foreign array index out of range");
    }
    write(self, index, value);
    return PyNone.NONE;
  }

  private static void write(PyForeignObject self, long index, Object value) {
    Border.askForeign(
        () -> {
          INTEROP.writeArrayElement(self.delegate(), index, Values.toForeign(value));
          return null;
        });
  }

  private static Object deleteElement(PyForeignObject self, Object key) {
    long index = index(self, key);
    Border.askForeign(
        () -> {
          INTEROP.removeArrayElement(self.delegate(), index);
          return null;
        });
    return PyNone.NONE;
  }

  private static Object setEntry(PyForeignObject self, Object key, Object value) {
    Border.askForeign(
        () -> {
          INTEROP.writeHashEntry(self.delegate(), Values.toForeign(key), Values.toForeign(value));
          return null;
        });
    return PyNone.NONE;
  }

  private static Object deleteEntry(PyForeignObject self, Object key) {
    Border.askForeign(
        () -> {
          INTEROP.removeHashEntry(self.delegate(), Values.toForeign(key));
          return null;
        });
    return PyNone.NONE;
  }

  /** A list of pairs: foreign entries are arrays, which Python code would have to unpack. */
  private static Object items(PyForeignObject self) {
    Object entries = Border.askForeign(() -> INTEROP.getHashEntriesIterator(self.delegate()));
    PyList result = new PyList();
    for (Object entry : Iteration.toArray(entries)) {
      result.append(new PyTuple(Iteration.toArray(entry)));
    }
    return result;
  }
}
