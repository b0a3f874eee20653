package org.hoistpy.builtins.types.number;

import java.math.BigInteger;
import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** {@code int.to_bytes} and {@code int.from_bytes}: two's complement in either byte order. */
final class IntBytes {
  private IntBytes() {}

  static void define(TypeBuilder<Object> type) {
    type.method("to_bytes", "length=1, byteorder='big', *, signed=False", IntBytes::toBytes);
    type.classMethod("from_bytes", "bytes, byteorder='big', *, signed=False", IntBytes::fromBytes);
  }

  private static Object toBytes(Object self, Object length, Object byteOrder, Object signed) {
    long size = Index.asSize(length);
    boolean little = isLittle("to_bytes", byteOrder);
    boolean twosComplement = Truth.isTrue(signed);
    if (size < 0) {
      throw PyErrors.valueError("length argument must be non-negative");
    }
    BigInteger value = PyInts.big(self);
    if (value.signum() < 0 && !twosComplement) {
      throw PyErrors.overflowError("can't convert negative int to unsigned");
    }
    long bits = value.bitLength() + (twosComplement ? 1L : 0L);
    boolean zero = value.signum() == 0;
    if (!zero && bits > 8L * size) {
      throw PyErrors.overflowError("int too big to convert");
    }
    byte[] result = new byte[Math.toIntExact(size)];
    Arrays.fill(result, (byte) (value.signum() < 0 ? -1 : 0));
    byte[] digits = value.toByteArray();
    int count = Math.min(digits.length, result.length);
    System.arraycopy(digits, digits.length - count, result, result.length - count, count);
    return new PyBytes(little ? reversed(result) : result);
  }

  private static Object fromBytes(PyType cls, Object bytes, Object byteOrder, Object signed) {
    boolean little = isLittle("from_bytes", byteOrder);
    byte[] contents = contents(bytes);
    byte[] bigEndian = little ? reversed(contents) : contents;
    Object value = 0L;
    if (bigEndian.length > 0) {
      value =
          PyInts.normalize(
              Truth.isTrue(signed) ? new BigInteger(bigEndian) : new BigInteger(1, bigEndian));
    }
    return cls == BuiltinTypes.INT ? value : Calls.call(cls, value);
  }

  private static byte[] contents(Object source) {
    byte[] direct = BytesOperands.bytesOrNull(source);
    if (direct != null) {
      return direct;
    }
    if (PyInts.isInt(source) || Text.payload(source) != null) {
      throw PyErrors.typeError("cannot convert '%s' object to bytes", TypeOf.get(source));
    }
    return BytesOperands.bytesOrNull(Calls.call(BuiltinTypes.BYTES, source));
  }

  private static boolean isLittle(String method, Object byteOrder) {
    String order = Strings.toJava(Arguments.str(method, "byteorder", byteOrder));
    return switch (order) {
      case "little" -> true;
      case "big" -> false;
      default -> throw PyErrors.valueError("byteorder must be either 'little' or 'big'");
    };
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[bytes.length - 1 - i];
    }
    return result;
  }
}
