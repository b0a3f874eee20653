package org.hoistpy.builtins.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.OptionalInt;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Slices;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Assignment to and deletion of items and slices of a bytearray. */
final class ByteArrayItems {
  private static final byte[] NOTHING = {};

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

  private static long index(Object key) {
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError(
          "bytearray indices must be integers or slices, not %s", TypeOf.name(key));
    }
    return Index.asSubscript(key);
  }

  private static Object set(PyByteArray self, Object key, Object value) {
    if (key instanceof PySlice slice) {
      Slices.Unpacked bounds = Slices.unpack(slice);
      setSlice(self, bounds, values(value));
      return PyNone.NONE;
    }
    long at = index(key);
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

  private static void setSlice(PyByteArray self, Slices.Unpacked slice, byte[] values) {
    int selected = self.replaceSlice(slice::adjust, values);
    checked(selected >= 0);
    if (slice.step() != 1 && values.length != 0 && values.length != selected) {
      throw PyErrors.valueError(
          "attempt to assign bytes of size %s to extended slice of size %s",
          values.length, selected);
    }
  }

  private static Object delete(PyByteArray self, Object key) {
    if (key instanceof PySlice slice) {
      checked(self.replaceSlice(Slices.unpack(slice)::adjust, NOTHING) >= 0);
      return PyNone.NONE;
    }
    OptionalInt removed = self.removeAt(index(key));
    if (removed == null) {
      throw PyErrors.indexError("bytearray index out of range");
    }
    checked(removed.isPresent());
    return PyNone.NONE;
  }
}
