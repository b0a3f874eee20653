package org.hoistpy.modules.struct;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;

/** Python values to bytes and back by a format. Stateless. */
final class StructCodec {
  private static final BigInteger UNSIGNED_RANGE = BigInteger.ONE.shiftLeft(64);
  private static final int LONGEST_PASCAL = 255;

  private StructCodec() {}

  private static ByteBuffer buffer(StructFormat format, byte[] data) {
    return ByteBuffer.wrap(data)
        .order(format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  /** Packs as many values as the format has, from {@code first} on. */
  static byte[] pack(StructFormat format, Object[] values, int first) {
    byte[] data = new byte[format.size()];
    ByteBuffer out = buffer(format, data);
    int next = first;
    for (StructFormat.Item item : format.items()) {
      for (int i = 0; i < item.repeat(); i++) {
        put(format, item, out, item.offset() + i * item.size(), values[next++]);
      }
    }
    return data;
  }

  private static void put(
      StructFormat format, StructFormat.Item item, ByteBuffer out, int at, Object value) {
    switch (item.code()) {
      case 's', 'p' -> putText(item, out, at, value);
      case 'c' -> {
        if (!(value instanceof PyBytes bytes) || bytes.length() != 1) {
          throw StructErrors.error("char format requires a bytes object of length 1");
        }
        out.put(at, bytes.get(0));
      }
      case '?' -> out.put(at, (byte) (Truth.isTrue(value) ? 1 : 0));
      case 'e', 'f', 'd' -> putFloat(format, item.code(), out, at, value);
      case 'P' -> putLong(out, at, 8, address(value));
      default -> putLong(out, at, item.size(), integer(item, value));
    }
  }

  private static void putText(StructFormat.Item item, ByteBuffer out, int at, Object value) {
    if (!(value instanceof PyAnyBytes bytes)) {
      throw StructErrors.error("argument for '%s' must be a bytes object", item.code());
    }
    byte[] data = bytes.peek();
    if (item.code() == 's') {
      out.put(at, data, 0, Math.min(data.length, item.size()));
    } else if (item.size() > 0) {
      int length = Math.min(data.length, item.size() - 1);
      out.put(at, (byte) Math.min(length, LONGEST_PASCAL));
      out.put(at + 1, data, 0, length);
    }
  }

  private static void putFloat(
      StructFormat format, char code, ByteBuffer out, int at, Object value) {
    double number;
    if (!FloatConversion.isReal(value)) {
      throw StructErrors.error("required argument is not a float");
    }
    try {
      number = FloatConversion.asDouble(value);
    } catch (org.hoistpy.objects.exception.PyException e) {
      throw StructErrors.error("required argument is not a float");
    }
    switch (code) {
      case 'd' -> out.putDouble(at, number);
      case 'f' -> {
        float narrow = (float) number;
        if (Float.isInfinite(narrow) && !Double.isInfinite(number) && !format.hasNativeSizes()) {
          throw PyErrors.overflowError("float too large to pack with f format");
        }
        out.putFloat(at, narrow);
      }
      default -> out.putShort(at, HalfFloat.fromDouble(number));
    }
  }

  private static long address(Object value) {
    Object number = number(value);
    if (number instanceof Long small) {
      return small;
    }
    BigInteger big = (BigInteger) number;
    if (big.signum() < 0 || big.bitLength() > Long.SIZE) {
      throw StructErrors.error("int too large to convert");
    }
    return big.longValue();
  }

  private static Object number(Object value) {
    Object number = Index.asIndexOrNull(value);
    if (number == null) {
      throw StructErrors.error("required argument is not an integer");
    }
    return number;
  }

  private static long integer(StructFormat.Item item, Object value) {
    Object number = number(value);
    boolean signed = "bhilqn".indexOf(item.code()) >= 0;
    int bits = item.size() * Byte.SIZE;
    if (number instanceof Long small) {
      long low = signed ? -1L << bits - 1 : 0;
      boolean fits =
          signed
              ? bits == Long.SIZE || small >= low && small < 1L << bits - 1
              : small >= 0 && (bits == Long.SIZE || small < 1L << bits);
      if (fits) {
        return small;
      }
    } else {
      BigInteger big = (BigInteger) number;
      if (!signed && big.signum() >= 0 && big.bitLength() <= bits) {
        return big.longValue();
      }
    }
    BigInteger one = BigInteger.ONE;
    throw StructErrors.error(
        "'%s' format requires %s <= number <= %s",
        item.code(),
        signed ? one.shiftLeft(bits - 1).negate() : BigInteger.ZERO,
        one.shiftLeft(signed ? bits - 1 : bits).subtract(one));
  }

  private static void putLong(ByteBuffer out, int at, int size, long value) {
    switch (size) {
      case 1 -> out.put(at, (byte) value);
      case 2 -> out.putShort(at, (short) value);
      case 4 -> out.putInt(at, (int) value);
      default -> out.putLong(at, value);
    }
  }

  /** The values in the bytes from {@code start} on. */
  static Object[] unpack(StructFormat format, byte[] data, int start) {
    ByteBuffer in = buffer(format, data);
    Object[] values = new Object[format.values()];
    int next = 0;
    for (StructFormat.Item item : format.items()) {
      for (int i = 0; i < item.repeat(); i++) {
        values[next++] = get(item, in, start + item.offset() + i * item.size());
      }
    }
    return values;
  }

  private static Object get(StructFormat.Item item, ByteBuffer in, int at) {
    return switch (item.code()) {
      case 's' -> new PyBytes(Arrays.copyOfRange(in.array(), at, at + item.size()));
      case 'p' -> {
        int length = item.size() == 0 ? 0 : Math.min(in.get(at) & 0xFF, item.size() - 1);
        yield new PyBytes(Arrays.copyOfRange(in.array(), at + 1, at + 1 + length));
      }
      case 'c' -> new PyBytes(new byte[] {in.get(at)});
      case '?' -> in.get(at) != 0;
      case 'e' -> HalfFloat.toDouble(in.getShort(at));
      case 'f' -> (double) in.getFloat(at);
      case 'd' -> in.getDouble(at);
      case 'b', 'h', 'i', 'l', 'q', 'n' -> getLong(in, at, item.size());
      default -> unsigned(getLong(in, at, item.size()), item.size());
    };
  }

  private static long getLong(ByteBuffer in, int at, int size) {
    return switch (size) {
      case 1 -> in.get(at);
      case 2 -> in.getShort(at);
      case 4 -> in.getInt(at);
      default -> in.getLong(at);
    };
  }

  private static Object unsigned(long value, int size) {
    if (size < Long.BYTES) {
      return value & (1L << size * Byte.SIZE) - 1;
    }
    return value >= 0
        ? (Object) value
        : PyInts.normalize(BigInteger.valueOf(value).add(UNSIGNED_RANGE));
  }
}
