package org.hoistpy.builtins.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Checks of the arguments of bytes methods, with CPython's error texts. */
final class BytesArguments {
  private BytesArguments() {}

  /** The contents of a bytes-like argument. */
  static byte[] bytes(Object argument) {
    byte[] data = BytesOperands.bytesOrNull(argument);
    if (data == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(argument));
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
}
