package org.hoistpy.builtins.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.SliceBounds;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Slices;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Assignment to and deletion of items and slices of a bytearray. */
final class ByteArrayItems {
  private ByteArrayItems() {}

  static void define(TypeBuilder<PyByteArray> type) {
    type.method("__setitem__", "key, value, /", ByteArrayItems::set);
    type.method("__delitem__", "key, /", ByteArrayItems::delete);
    type.method("__alloc__", "/", self -> allocated(self));
  }

  /** CPython keeps one byte more than it needs. */
  static long allocated(PyByteArray self) {
    int length = self.length();
    return length == 0 ? 0 : Math.max(self.capacity(), length + 1L);
  }

  /** Raises what CPython does when a new size meets an exported buffer. */
  static void checked(boolean done) {
    if (!done) {
      throw PyErrors.bufferError("Existing exports of data: object cannot be re-sized");
    }
  }

  private static int index(PyByteArray self, Object key) {
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError(
          "bytearray indices must be integers or slices, not %s", TypeOf.name(key));
    }
    long index = Index.asSubscript(key);
    int length = self.length();
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw PyErrors.indexError("bytearray index out of range");
    }
    return (int) at;
  }

  private static Object set(PyByteArray self, Object key, Object value) {
    if (key instanceof PySlice slice) {
      Slices.Unpacked bounds = Slices.unpack(slice);
      byte[] values = values(value);
      setSlice(self, bounds.adjust(self.length()), values);
      return PyNone.NONE;
    }
    int at = index(self, key);
    byte item = BytesArguments.byteValue(value);
    if (!self.set(at, item)) {
      throw PyErrors.indexError("bytearray index out of range");
    }
    return PyNone.NONE;
  }

  private static byte[] values(Object value) {
    byte[] data = BytesOperands.bytesOrNull(value);
    if (data != null) {
      return data;
    }
    TruffleString text = Text.payload(value);
    if (text != null || FloatConversion.isReal(value)) {
      throw PyErrors.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return ByteSources.contents("bytearray", value, null, null);
  }

  private static void setSlice(PyByteArray self, SliceBounds bounds, byte[] values) {
    if (bounds.step() == 1) {
      int end = Math.max(bounds.start(), bounds.stop());
      checked(self.replace(bounds.start(), end, values));
      return;
    }
    if (values.length == 0) {
      deleteSlice(self, bounds);
      return;
    }
    if (values.length != bounds.count()) {
      throw PyErrors.valueError(
          "attempt to assign bytes of size %s to extended slice of size %s",
          values.length, bounds.count());
    }
    for (int i = 0; i < values.length; i++) {
      self.set(bounds.index(i), values[i]);
    }
  }

  private static Object delete(PyByteArray self, Object key) {
    if (key instanceof PySlice slice) {
      deleteSlice(self, Slices.unpack(slice).adjust(self.length()));
    } else {
      int at = index(self, key);
      checked(self.replace(at, at + 1, new byte[0]));
    }
    return PyNone.NONE;
  }

  private static void deleteSlice(PyByteArray self, SliceBounds selected) {
    SliceBounds bounds = selected.ascending();
    if (bounds.count() == 0) {
      return;
    }
    if (bounds.intStep() == 1) {
      int end = bounds.start() + bounds.count();
      checked(self.replace(bounds.start(), end, new byte[0]));
      return;
    }
    byte[] data = self.toArray();
    byte[] kept = new byte[data.length - bounds.count()];
    int removed = 0;
    for (int i = 0; i < data.length; i++) {
      if (removed < bounds.count() && i == bounds.index(removed)) {
        removed++;
      } else {
        kept[i - removed] = data[i];
      }
    }
    checked(self.setAll(kept));
  }
}
