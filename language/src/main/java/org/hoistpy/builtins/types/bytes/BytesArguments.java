package org.hoistpy.builtins.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Slices;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Checks of the arguments of bytes methods, with CPython's error texts. */
final class BytesArguments {
  private BytesArguments() {}

  /** The contents of a bytes-like argument. */
  static byte[] bytes(Object argument) {
    byte[] data = BytesOperands.bytesOrNull(argument);
    if (data == null) {
      throw PyErrors.typeError(
          "a bytes-like object is required, not '%s'", TypeOf.name(argument));
    }
    return data;
  }

  /** A result of the same class as the receiver (subclasses aside). */
  static PyAnyBytes like(PyAnyBytes self, byte[] data) {
    return self instanceof PyByteArray ? new PyByteArray(data) : new PyBytes(data);
  }

  /** The receiver itself where it cannot change, otherwise a copy. */
  static PyAnyBytes same(PyAnyBytes self) {
    boolean exact = self instanceof PyBytes && TypeOf.get(self) == PyBytes.empty().getPyClass();
    return exact ? self : like(self, self.toArray());
  }

  /** A number from 0 to 255. */
  static byte byteValue(Object argument, String outOfRange) {
    long value = Index.asClampedSize(argument);
    if (value < 0 || value > 255) {
      throw PyErrors.valueError(outOfRange);
    }
    return (byte) value;
  }

  static byte byteValue(Object argument) {
    return byteValue(argument, "byte must be in range(0, 256)");
  }

  /** A named str argument of a method. */
  static String text(String method, String name, Object argument) {
    TruffleString text = Text.payload(argument);
    if (text == null) {
      throw PyErrors.typeError(
          "%s() argument '%s' must be str, not %s",
          method, name, argument == PyNone.NONE ? "None" : TypeOf.name(argument));
    }
    return Strings.toJava(text);
  }

  /** A width or count of CPython's type Py_ssize_t. */
  static long size(Object argument) {
    if (Index.asIndex(argument) instanceof Long size) {
      return size;
    }
    throw PyErrors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** A {@code start} argument relative to a length; may lie behind the end. */
  static int start(Object argument, int length) {
    return (int) Math.min(bound(argument, 0, length), Integer.MAX_VALUE);
  }

  /** An {@code end} argument within a length. */
  static int end(Object argument, int length) {
    return (int) Math.min(bound(argument, length, length), length);
  }

  private static long bound(Object argument, long missing, int length) {
    if (argument == null || argument == PyNone.NONE) {
      return missing;
    }
    Object index = Slices.index(argument);
    if (index instanceof BigInteger big) {
      return big.signum() < 0 ? 0 : Integer.MAX_VALUE;
    }
    long value = (long) index;
    return value < 0 ? Math.max(0, value + length) : value;
  }
}
