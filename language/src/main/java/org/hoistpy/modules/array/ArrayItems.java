package org.hoistpy.modules.array;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.SliceBounds;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Slices;
import org.hoistpy.ops.TypeOf;

/** Subscripts of an array. */
final class ArrayItems {
  private ArrayItems() {}

  static void define(TypeBuilder<PyArray> type) {
    type.method("__len__", "", self -> (long) self.size());
    type.method("__iter__", "", PyArrayIterator::new);
    type.method("__getitem__", "key, /", ArrayItems::get);
    type.method("__setitem__", "key, value, /", ArrayItems::set);
    type.method("__delitem__", "key, /", ArrayItems::delete);
  }

  private static int index(PyArray self, Object key, String message) {
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError("array indices must be integers");
    }
    long index = Index.asSubscript(key);
    long at = index < 0 ? index + self.size() : index;
    if (at < 0 || at >= self.size()) {
      throw PyErrors.indexError(message);
    }
    return (int) at;
  }

  private static Object get(PyArray self, Object key) {
    if (key instanceof PySlice slice) {
      byte[] data = self.toBytes();
      int size = self.code().size();
      SliceBounds bounds = Slices.unpack(slice).adjust(data.length / size);
      byte[] selected = new byte[bounds.count() * size];
      for (int i = 0; i < bounds.count(); i++) {
        System.arraycopy(data, bounds.index(i) * size, selected, i * size, size);
      }
      return new PyArray(PyArray.TYPE, self.code(), selected);
    }
    String message = "array index out of range";
    Object value = self.get(index(self, key, message));
    if (value == null) {
      throw PyErrors.indexError(message);
    }
    return value;
  }

  private static Object set(PyArray self, Object key, Object value) {
    if (!(key instanceof PySlice slice)) {
      int at = index(self, key, "array assignment index out of range");
      self.replace(at, at + 1, self.code().encode(value));
      return PyNone.NONE;
    }
    if (!(value instanceof PyArray other)) {
      throw PyErrors.typeError(
          "can only assign array (not \"%s\") to array slice", TypeOf.name(value));
    }
    if (other.code() != self.code()) {
      throw PyErrors.typeError("bad argument type for built-in operation");
    }
    byte[] values = other.toBytes();
    SliceBounds bounds = Slices.unpack(slice).adjust(self.size());
    if (bounds.step() == 1) {
      self.replace(bounds.start(), Math.max(bounds.start(), bounds.stop()), values);
      return PyNone.NONE;
    }
    int size = self.code().size();
    if (values.length == 0) {
      return delete(self, key);
    }
    if (values.length / size != bounds.count()) {
      throw PyErrors.valueError(
          "attempt to assign array of size %d to extended slice of size %d",
          values.length / size, bounds.count());
    }
    for (int i = 0; i < bounds.count(); i++) {
      byte[] element = java.util.Arrays.copyOfRange(values, i * size, (i + 1) * size);
      self.replace(bounds.index(i), bounds.index(i) + 1, element);
    }
    return PyNone.NONE;
  }

  private static Object delete(PyArray self, Object key) {
    if (!(key instanceof PySlice slice)) {
      int at = index(self, key, "array assignment index out of range");
      self.replace(at, at + 1, new byte[0]);
      return PyNone.NONE;
    }
    SliceBounds bounds = Slices.unpack(slice).adjust(self.size()).ascending();
    if (bounds.count() == 0) {
      return PyNone.NONE;
    }
    byte[] data = self.toBytes();
    int size = self.code().size();
    ByteJoiner kept = new ByteJoiner();
    int next = 0;
    for (int i = 0; i < data.length / size; i++) {
      if (next < bounds.count() && bounds.index(next) == i) {
        next++;
      } else {
        kept.add(data, i * size, (i + 1) * size);
      }
    }
    self.replace(0, data.length / size, kept.toArray());
    return PyNone.NONE;
  }
}
