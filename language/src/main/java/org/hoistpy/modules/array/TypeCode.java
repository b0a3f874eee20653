package org.hoistpy.modules.array;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.hoistpy.objects.bytes.ElementFormat;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The kinds of elements, with the conversions and errors of each. Immutable. */
enum TypeCode {
  b(1),
  B(1),
  u(4),
  h(2),
  H(2),
  i(4),
  I(4),
  l(8),
  L(8),
  q(8),
  Q(8),
  f(4),
  d(8);

  private static final int LARGEST = 0x10FFFF;

  private final int size;

  TypeCode(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  /** The kind of a code, or null. */
  static TypeCode of(int code) {
    for (TypeCode each : values()) {
      if (each.name().charAt(0) == code) {
        return each;
      }
    }
    return null;
  }

  /** The format that views show. */
  String format() {
    return this == u ? "w" : name();
  }

  Object get(byte[] data, int index) {
    if (this != u) {
      return ElementFormat.get(name(), data, index * size);
    }
    int c = ByteBuffer.wrap(data).order(ByteOrder.nativeOrder()).getInt(index * size);
    if (c < 0 || c > LARGEST) {
      throw PyErrors.valueError(
          "character U+%x is not in range [U+0000; U+10ffff]", c & 0xFFFFFFFFL);
    }
    return StringSlices.character(c);
  }

  /** The bytes of one element. */
  byte[] encode(Object value) {
    byte[] data = new byte[size];
    switch (this) {
      case u -> ByteBuffer.wrap(data).order(ByteOrder.nativeOrder()).putInt(character(value));
      case f, d -> ElementFormat.put(name(), data, 0, FloatConversion.asDouble(value));
      default -> ElementFormat.put(name(), data, 0, integer(Index.asIndex(value)));
    }
    return data;
  }

  private static int character(Object value) {
    TruffleString text = TypeOf.isInstance(value, BuiltinTypes.STR) ? Text.payload(value) : null;
    if (text == null || Strings.length(text) != 1) {
      throw PyErrors.typeError("array item must be unicode character");
    }
    return StringSlices.codePoint(text, 0);
  }

  private Number integer(Object value) {
    return switch (this) {
      case b -> {
        long number = within(value, -0x8000, 0x7FFF, "signed short integer");
        yield within(number, -0x80, 0x7F, "signed char");
      }
      case B -> within(value, 0, 0xFF, "unsigned byte integer");
      case h -> within(value, -0x8000, 0x7FFF, "signed short integer");
      case H -> {
        long number = within(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer");
        yield within(number, 0, 0xFFFF, "unsigned short");
      }
      case i -> within(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer");
      case l -> (Number) toLong(value, "Python int too large to convert to C long");
      case q -> (Number) toLong(value, "int too big to convert");
      case I -> {
        Number number = unsigned(value, "can't convert negative value to unsigned int", C_UNSIGNED);
        if (!(number instanceof Long small) || small > 0xFFFFFFFFL) {
          throw PyErrors.overflowError("unsigned int is greater than maximum");
        }
        yield number;
      }
      case L -> unsigned(value, "can't convert negative value to unsigned int", C_UNSIGNED);
      default ->
          unsigned(value, "can't convert negative int to unsigned", "int too big to convert");
    };
  }

  private static final String C_UNSIGNED = "Python int too large to convert to C unsigned long";

  private static Number unsigned(Object value, String negative, String large) {
    if (value instanceof Long small) {
      if (small < 0) {
        throw PyErrors.overflowError(negative);
      }
      return small;
    }
    BigInteger big = (BigInteger) value;
    if (big.signum() < 0) {
      throw PyErrors.overflowError(negative);
    }
    if (big.bitLength() > Long.SIZE) {
      throw PyErrors.overflowError(large);
    }
    return big;
  }

  private static Object toLong(Object value, String large) {
    if (value instanceof Long) {
      return value;
    }
    throw PyErrors.overflowError(large);
  }

  private static long within(Object value, long least, long most, String kind) {
    long number = (Long) toLong(value, "Python int too large to convert to C long");
    if (number < least) {
      throw outOfRange(kind, "less than minimum");
    }
    if (number > most) {
      throw outOfRange(kind, "greater than maximum");
    }
    return number;
  }

  private static PyException outOfRange(String kind, String side) {
    return PyErrors.overflowError("%s is %s", kind, side);
  }

  /** CPython's number of the machine format, as pickles have it. */
  int machineFormat() {
    return switch (this) {
      case B -> 0;
      case b -> 1;
      case H -> 2;
      case h -> 4;
      case I -> 6;
      case i -> 8;
      case L, Q -> 10;
      case l, q -> 12;
      case f -> 14;
      case d -> 16;
      case u -> 20;
    };
  }
}
