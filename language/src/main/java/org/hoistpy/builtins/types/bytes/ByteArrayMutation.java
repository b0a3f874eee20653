package org.hoistpy.builtins.types.bytes;

import java.util.Arrays;
import java.util.OptionalInt;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.BoundArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.ByteSearch;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;

/** The methods that change a bytearray. */
final class ByteArrayMutation {
  private static final byte[] NOTHING = {};

  private ByteArrayMutation() {}

  static void define(TypeBuilder<PyByteArray> type) {
    type.method(
        "append",
        "item, /",
        (self, item) -> append(self, new byte[] {BytesArguments.byteValue(item)}));
    type.method("extend", "iterable_of_ints, /", ByteArrayMutation::extend);
    type.method("insert", "index, item, /", ByteArrayMutation::insert);
    type.method("pop", "index=-1, /", ByteArrayMutation::pop);
    type.method("remove", "value, /", ByteArrayMutation::remove);
    type.method(
        "clear",
        "/",
        self -> {
          ByteArrayItems.checked(self.setAll(NOTHING));
          return PyNone.NONE;
        });
    type.method("reverse", "/", ByteArrayMutation::reverse);
    type.method("__iadd__", "value, /", ByteArrayMutation::addInPlace);
    type.method(
        "__imul__",
        "value, /",
        (self, value) -> {
          long times = Index.asSize(value);
          ByteArrayItems.checked(self.update(data -> BytesSequence.repeat(self, data, times)));
          return self;
        });
  }

  private static Object append(PyByteArray self, byte[] data) {
    ByteArrayItems.checked(self.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, data));
    return PyNone.NONE;
  }

  private static Object extend(PyByteArray self, Object iterable) {
    byte[] data = BytesOperands.bytesOrNull(iterable);
    if (data != null) {
      return append(self, data);
    }
    Object iterator;
    try {
      iterator = Iteration.iterAtOnce(iterable);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw PyErrors.typeError("can't extend bytearray with %s", TypeOf.name(iterable));
      }
      throw e;
    }
    ByteJoiner out = new ByteJoiner();
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      out.add(BytesArguments.byteValue(each));
    }
    return append(self, out.toArray());
  }

  private static Object insert(PyByteArray self, Object index, Object item) {
    long at = BoundArguments.size(index);
    byte value = BytesArguments.byteValue(item);
    ByteArrayItems.checked(self.insert(at, value));
    return PyNone.NONE;
  }

  private static Object pop(PyByteArray self, Object index) {
    long at = BoundArguments.size(index);
    OptionalInt value = self.removeAt(at);
    if (value == null) {
      throw PyErrors.indexError(
          self.length() == 0 ? "pop from empty bytearray" : "pop index out of range");
    }
    ByteArrayItems.checked(value.isPresent());
    return (long) value.getAsInt();
  }

  private static Object remove(PyByteArray self, Object item) {
    byte value = BytesArguments.byteValue(item);
    boolean[] found = {false};
    ByteArrayItems.checked(
        self.update(
            data -> {
              int at = ByteSearch.find(data, new byte[] {value}, 0, data.length);
              found[0] = at >= 0;
              return at < 0 ? data : without(data, at);
            }));
    if (!found[0]) {
      throw PyErrors.valueError("value not found in bytearray");
    }
    return PyNone.NONE;
  }

  private static byte[] without(byte[] data, int at) {
    byte[] rest = Arrays.copyOf(data, data.length - 1);
    System.arraycopy(data, at + 1, rest, at, rest.length - at);
    return rest;
  }

  private static Object reverse(PyByteArray self) {
    self.update(
        data -> {
          for (int i = 0, j = data.length - 1; i < j; i++, j--) {
            byte swapped = data[i];
            data[i] = data[j];
            data[j] = swapped;
          }
          return data;
        });
    return PyNone.NONE;
  }

  private static Object addInPlace(PyByteArray self, Object value) {
    byte[] data = BytesOperands.bytesOrNull(value);
    if (data == null) {
      throw PyErrors.typeError("can't concat %s to %s", TypeOf.name(value), TypeOf.name(self));
    }
    append(self, data);
    return self;
  }
}
