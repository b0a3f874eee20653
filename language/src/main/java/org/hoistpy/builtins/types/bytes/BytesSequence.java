package org.hoistpy.builtins.types.bytes;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.bytes.ByteSearch;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.bytes.PyBytesIterator;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.SliceBounds;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Slices;
import org.hoistpy.ops.TypeOf;

/** bytes and bytearray as sequences: length, items, concatenation, repetition, membership. */
final class BytesSequence {
  private static final long BYTES_HEADER = 33;
  private static final long ARRAY_HEADER = 56;

  private BytesSequence() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.method("__len__", "/", self -> (long) self.length());
    type.method("__getitem__", "key, /", BytesSequence::item);
    type.method("__iter__", "/", PyBytesIterator::new);
    type.method("__contains__", "key, /", BytesSequence::contains);
    type.method("__add__", "value, /", BytesSequence::add);
    type.method("__mul__", "value, /", BytesSequence::multiply);
    type.method("__rmul__", "value, /", BytesSequence::multiply);
    type.method(
        "__sizeof__",
        "/",
        self ->
            self instanceof PyByteArray array
                ? ARRAY_HEADER + ByteArrayItems.allocated(array)
                : BYTES_HEADER + self.length());
  }

  static String typeName(PyAnyBytes self) {
    return self instanceof PyByteArray ? "bytearray" : "bytes";
  }

  private static Object item(PyAnyBytes self, Object key) {
    if (key instanceof PySlice slice) {
      Slices.Unpacked bounds = Slices.unpack(slice);
      byte[] data = self.peek();
      return slice(self, data, bounds.adjust(data.length));
    }
    boolean array = self instanceof PyByteArray;
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError(
          "%s indices must be integers or slices, not %s",
          array ? "bytearray" : "byte", TypeOf.name(key));
    }
    long index = Index.asSubscript(key);
    if (self instanceof PyByteArray bytes) {
      int value = bytes.item(index);
      if (value < 0) {
        throw PyErrors.indexError("bytearray index out of range");
      }
      return (long) value;
    }
    int length = self.length();
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw PyErrors.indexError("index out of range");
    }
    return (long) (self.get((int) at) & 0xFF);
  }

  private static Object slice(PyAnyBytes self, byte[] data, SliceBounds bounds) {
    if (bounds.count() == data.length && bounds.intStep() == 1) {
      return BytesArguments.same(self);
    }
    byte[] selected = new byte[bounds.count()];
    for (int i = 0; i < selected.length; i++) {
      selected[i] = data[bounds.index(i)];
    }
    return BytesArguments.like(self, selected);
  }

  private static Object contains(PyAnyBytes self, Object key) {
    byte[] data = self.peek();
    byte[] part = BytesOperands.bytesOrNull(key);
    if (part == null) {
      part =
          Index.isIndex(key)
              ? new byte[] {BytesArguments.byteValue(key)}
              : BytesArguments.bytes(key);
    }
    return ByteSearch.find(data, part, 0, data.length) >= 0;
  }

  private static Object add(PyAnyBytes self, Object value) {
    byte[] other = BytesOperands.bytesOrNull(value);
    if (other == null) {
      throw PyErrors.typeError("can't concat %s to %s", TypeOf.name(value), typeName(self));
    }
    byte[] data = self.peek();
    if (self instanceof PyBytes && value instanceof PyBytes) {
      if (data.length == 0) {
        return BytesArguments.same((PyBytes) value);
      }
      if (other.length == 0) {
        return BytesArguments.same(self);
      }
    }
    byte[] joined = new byte[Math.addExact(data.length, other.length)];
    System.arraycopy(data, 0, joined, 0, data.length);
    System.arraycopy(other, 0, joined, data.length, other.length);
    return BytesArguments.like(self, joined);
  }

  private static Object multiply(PyAnyBytes self, Object value) {
    long times = Index.asSize(value);
    return times == 1 ? BytesArguments.same(self) : BytesArguments.like(self, repeat(self, times));
  }

  private static byte[] repeat(PyAnyBytes self, long times) {
    return repeat(self, self.peek(), times);
  }

  /** The contents of a moment, repeated. */
  static byte[] repeat(PyAnyBytes self, byte[] data, long times) {
    if (times <= 0 || data.length == 0) {
      return new byte[0];
    }
    if (times > (Integer.MAX_VALUE - 8) / data.length) {
      throw self instanceof PyBytes && times > Long.MAX_VALUE / data.length
          ? PyErrors.overflowError("repeated bytes are too long")
          : PyErrors.memoryError();
    }
    byte[] repeated = new byte[data.length * (int) times];
    for (int at = 0; at < repeated.length; at += data.length) {
      System.arraycopy(data, 0, repeated, at, data.length);
    }
    return repeated;
  }
}
